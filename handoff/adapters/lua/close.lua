-- Ends a handoff with a reason: its owner's step, or from anywhere a supervisor's. The conversation stays open to the
-- patient; the bot starts a new episode.
local handoff = request.handoff
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation', 'closed_by')
local state, owner, conversation = fields[1], text(fields[2]), fields[3]
if state == 'closed' and text(fields[4] or fields[2]) == request.coordinator then  -- the first answer got lost
  return done_to(handoff)
end
if request.supervisor and (not state or state == 'closed') then return refused({ problem = 'not_found' }) end
if not request.supervisor and (state ~= 'claimed' or owner ~= request.coordinator) then
  return refused({ problem = 'not_yours', owner = owner })
end

leave_line(handoff)
leave_care(handoff, owner)
redis.call('HSET', handoff_key(handoff), 'state', 'closed', 'reason', request.reason, 'closed_at', whole(request.now),
  'closed_by', request.coordinator)
change_speaker(conversation, 'closed')
redis.call('HSET', conversation_key(conversation), 'handoff', '', 'tier', 'T4', 'kind', 'none', 'failures', '0')
redis.call('HDEL', conversation_key(conversation), 'unsure')
for _, name in ipairs(redis.call('HKEYS', conversation_key(conversation))) do
  if string.sub(name, 1, 7) == 'denied:' then redis.call('HDEL', conversation_key(conversation), name) end
end
redis.call('HINCRBY', conversation_key(conversation), 'episode', 1)
if owner ~= '' then rest_after(handoff, owner, request.rest, request.now) end
if owner ~= '' and owner ~= request.coordinator then note_return(owner, handoff, 'closed:' .. request.coordinator) end
audit('closed:' .. request.reason, request.coordinator, handoff, request.now)
publish({ conversation = conversation, queue = true })
return done_to(handoff)
