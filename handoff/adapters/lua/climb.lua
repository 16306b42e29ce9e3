-- Writes how far up the ladder someone is, unless another process has written since. An outcome is kept also where they
-- do not wait any more; nothing is begun then, nor where they are of another tier than it was decided for.
local key = handoff_key(request.handoff)
local fields = redis.call('HMGET', key, 'state', 'rung_step', 'conversation', 'tier', 'rung_outcome', 'rung_tier', 'rung_by')
local waits = fields[1] == 'waiting'
local begins = request.outcome == 'shown' or request.outcome == 'trying'
local goes_on = fields[5] == 'trying' and fields[6] == request.tier  -- another try of what was begun
local as_decided = waits and (fields[4] == request.tier or goes_on)
if fields[7] == request.try_of then return cjson.encode({ waits = waits }) end  -- the answer to the first try got lost
if not fields[1] or (tonumber(text(fields[2])) or 0) + 1 ~= request.step or (begins and not as_decided) then
  return cjson.encode({ waits = false })
end

redis.call('HSET', key, 'rung', request.rung, 'rung_outcome', request.outcome, 'rung_tries', whole(request.tries),
  'rung_at', whole(request.at), 'rung_until', whole(request['until']), 'rung_tier', request.tier,
  'rung_step', whole(request.step), 'rung_by', request.try_of)
-- LT: whoever was brought up meanwhile is looked at at once.
if waits then redis.call('ZADD', LADDER, 'LT', whole(request.look_at), request.handoff) end
if not (request.outcome == 'trying' and request.tries > 1) then
  audit('rung_' .. request.rung .. '_' .. request.outcome, 'ladder', request.handoff, request.now)
end
publish({ conversation = fields[3], queue = true })
return cjson.encode({ waits = waits })
