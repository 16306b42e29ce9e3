-- Patients in line who have been away for too long. Nobody in danger and nobody who asked for a call loses their place.
local left = {}
for _, conversation in ipairs(redis.call('ZRANGEBYSCORE', HERE, '-inf', whole(request.before))) do
  local handoff = text(redis.call('HGET', conversation_key(conversation), 'handoff'))
  local place = redis.call('HMGET', handoff_key(handoff), 'state', 'tier', 'call_back')
  if place[1] ~= 'waiting' then
    redis.call('ZREM', HERE, conversation)
  elseif place[2] >= 'T3' and not place[3] and redis.call('HSETNX', handoff_key(handoff), 'left', '1') == 1 then
    stand_in_line(handoff)
    audit('left', '', handoff, request.now)
    publish({ conversation = conversation, queue = true })
    left[#left + 1] = handoff
  end
end
return cjson.encode({ left = #left > 0 and left or nil })
