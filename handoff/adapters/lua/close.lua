-- Ends a handoff with a reason. The conversation stays open to the patient; the bot starts a new episode.
local handoff = request.handoff
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
local owner, conversation = text(fields[2]), fields[3]
if fields[1] == 'closed' and owner == request.coordinator then  -- the answer to the first try got lost
  return cjson.encode({ handoff = handoff })
end
if fields[1] ~= 'claimed' or owner ~= request.coordinator then
  return cjson.encode({ problem = 'not_yours', owner = owner })
end

redis.call('ZREM', CLAIMS, handoff)
redis.call('ZREM', held_key(owner), handoff)
redis.call('HSET', handoff_key(handoff), 'state', 'closed', 'reason', request.reason, 'closed_at', whole(request.now))
change_speaker(conversation, 'closed')
redis.call('HSET', conversation_key(conversation), 'handoff', '', 'tier', 'T4', 'kind', 'none', 'failures', '0')
redis.call('HINCRBY', conversation_key(conversation), 'episode', 1)
redis.call('ZREM', UNANSWERED, handoff)
rest_after(handoff, owner, request.rest, request.now)
audit('closed:' .. request.reason, owner, handoff, request.now)
publish({ conversation = conversation, queue = true })
return cjson.encode({ handoff = handoff })
