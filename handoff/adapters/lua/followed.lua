-- What follows a turn was said, unless it is another turn's by now.
local id = request.conversation
local finished = text(redis.call('HGET', conversation_key(id), 'finished'))
if finished ~= '' and cjson.decode(finished).upto == request.upto then
  redis.call('HDEL', conversation_key(id), 'follows')
  if not owes_answer(id, request.upto) then redis.call('ZREM', TURNS, id) end
end
return cjson.encode({})
