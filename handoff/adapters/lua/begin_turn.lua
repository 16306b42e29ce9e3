-- Takes the bot's turn in a conversation, if there is one to take.
local id = request.conversation
local key = conversation_key(id)
local now = redis.call('HMGET', key, 'state', 'answered', 'turn_worker', 'turn_until')
local state, answered, worker = now[1], tonumber(now[2]), text(now[3])
if state ~= 'bot' and state ~= 'waiting' then
  redis.call('ZREM', TURNS, id)
  return { 0 }
end
if worker ~= '' and worker ~= request.worker and tonumber(now[4]) > request.now then
  return { 0 }
end

local pending = {}
for _, entry in ipairs(redis.call('XRANGE', log_key(id), '(' .. whole(answered) .. '-0', '+')) do
  local fields = entry[2]
  if fields[6] == '1' then pending[#pending + 1] = entry end
end
if #pending == 0 then
  redis.call('ZREM', TURNS, id)
  redis.call('HSET', key, 'turn_worker', '', 'turn_until', '0')
  return { 0 }
end
redis.call('HSET', key, 'turn_worker', request.worker, 'turn_until', whole(request.now + request.lease))
redis.call('ZADD', TURNS, whole(request.now + request.lease), id)
return { 1, redis.call('HGETALL', key), pending }
