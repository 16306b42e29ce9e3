-- Puts a claimed person back in line at their old place: asked for by the owner, or because the lease ran out
-- (`why` is silent), or because nobody wrote to them in time (unanswered).
local handoff = request.handoff
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
local owner, conversation = text(fields[2]), fields[3]
local lapsed = request.coordinator == ''
if fields[1] ~= 'claimed' or (not lapsed and owner ~= request.coordinator) then
  return cjson.encode({ problem = 'not_yours', owner = owner })
end
local due = lapsed and redis.call('ZSCORE', request.why == 'unanswered' and UNANSWERED or CLAIMS, handoff)
if lapsed and (not due or tonumber(due) > request.now) then
  return cjson.encode({ problem = 'not_yours', owner = owner })
end

redis.call('ZREM', CLAIMS, handoff)
redis.call('ZREM', held_key(owner), handoff)
redis.call('HSET', handoff_key(handoff), 'state', 'waiting', 'owner', '')
stand_in_line(handoff)
redis.call('ZADD', HERE, whole(request.now), conversation)  -- away begins now, at the earliest
change_speaker(conversation, 'waiting')
redis.call('ZREM', UNANSWERED, handoff)
redis.call('HINCRBY', handoff_key(handoff), 'returned', 1)
if lapsed then note_return(owner, handoff, request.why) else rest_after(handoff, owner, request.rest, request.now) end
local what = request.why == 'unanswered' and 'unanswered' or 'lapsed'
audit(lapsed and what or 'released', owner, handoff, request.now)
publish({ conversation = conversation, queue = true })
return cjson.encode({ handoff = handoff })
