-- Writes how far up the ladder someone is, unless another process has written since. An outcome is kept also where they
-- do not wait any more; nothing is begun then.
local key = handoff_key(request.handoff)
local fields = redis.call('HMGET', key, 'state', 'rung_step', 'conversation', 'rung_by')
local waits = fields[1] == 'waiting'
local begins = request.outcome == 'shown' or request.outcome == 'trying'
if fields[4] == request.try_of then return cjson.encode({ waits = waits }) end  -- the answer to the first try got lost
if not fields[1] or (tonumber(text(fields[2])) or 0) + 1 ~= request.step or (begins and not waits) then
  return cjson.encode({ waits = false })
end

redis.call('HSET', key, 'rung', request.rung, 'rung_outcome', request.outcome, 'rung_tries', whole(request.tries),
  'rung_at', whole(request.at), 'rung_until', whole(request['until']), 'rung_tier', request.tier,
  'rung_step', whole(request.step), 'rung_by', request.try_of)
if waits then redis.call('ZADD', LADDER, whole(request.look_at), request.handoff) end
if not (request.outcome == 'trying' and request.tries > 1) then
  audit('rung_' .. request.rung .. '_' .. request.outcome, 'ladder', request.handoff, request.now)
end
publish({ conversation = fields[3], queue = true })
return cjson.encode({ waits = waits })
