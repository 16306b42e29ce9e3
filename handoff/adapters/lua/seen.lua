-- Patients in line whose page is open now. Whoever was away too long and is back stands where they stood.
for _, conversation in ipairs(request.conversations) do
  local handoff = text(redis.call('HGET', conversation_key(conversation), 'handoff'))
  if handoff ~= '' and redis.call('HGET', handoff_key(handoff), 'state') == 'waiting' then
    redis.call('ZADD', HERE, whole(request.now), conversation)
    if redis.call('HDEL', handoff_key(handoff), 'left') == 1 then
      stand_in_line(handoff)
      audit('back', '', handoff, request.now)
      publish({ conversation = conversation, queue = true })
    end
  end
end
return cjson.encode({})
