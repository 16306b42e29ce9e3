-- Gives the next person in line, or the named one, to a coordinator.
local command = PREFIX .. 'command:' .. request.coordinator .. ':' .. request.command
local before = redis.call('GET', command)
if before then
  local now = redis.call('HMGET', handoff_key(before), 'state', 'owner')
  if now[1] == 'claimed' and now[2] == request.coordinator then return cjson.encode({ handoff = before }) end
end

local handoff = request.handoff
if handoff == '' then
  handoff = redis.call('ZRANGE', QUEUE, 0, 0)[1]
  if not handoff then return cjson.encode({ problem = 'nobody_waiting' }) end
elseif not redis.call('ZSCORE', QUEUE, handoff) then
  local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner')
  if fields[1] == 'claimed' then return cjson.encode({ problem = 'already_taken', owner = fields[2] }) end
  return cjson.encode({ problem = 'not_found' })
end

local conversation = redis.call('HGET', handoff_key(handoff), 'conversation')
redis.call('ZREM', QUEUE, handoff)
redis.call('ZADD', CLAIMS, whole(request.now + request.lease), handoff)
redis.call('ZADD', held_key(request.coordinator), whole(request.now), handoff)
redis.call('HSET', handoff_key(handoff), 'state', 'claimed', 'owner', request.coordinator)
redis.call('SET', command, handoff, 'EX', request.remember)
note_taken(handoff, request.now)
change_speaker(conversation, 'human')
audit('claimed', request.coordinator, handoff, request.now)
publish({ conversation = conversation, queue = true })
return cjson.encode({ handoff = handoff })
