-- Puts a claimed person back in line at their old place: asked for by the owner, or because the lease ran out.
local handoff = request.handoff
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
local owner, conversation = text(fields[2]), fields[3]
local lapsed = request.coordinator == ''
if fields[1] ~= 'claimed' or (not lapsed and owner ~= request.coordinator) then
  return cjson.encode({ problem = 'not_yours', owner = owner })
end
if lapsed and tonumber(redis.call('ZSCORE', CLAIMS, handoff)) > request.now then
  return cjson.encode({ problem = 'not_yours', owner = owner })
end

redis.call('ZREM', CLAIMS, handoff)
redis.call('ZREM', held_key(owner), handoff)
redis.call('HSET', handoff_key(handoff), 'state', 'waiting', 'owner', '')
stand_in_line(handoff)
redis.call('ZADD', HERE, whole(request.now), conversation)  -- away begins now, at the earliest
change_speaker(conversation, 'waiting')
audit(lapsed and 'lapsed' or 'released', owner, handoff, request.now)
publish({ conversation = conversation, queue = true })
return cjson.encode({ handoff = handoff })
