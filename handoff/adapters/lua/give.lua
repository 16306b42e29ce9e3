-- Gives a person to a coordinator, from the line or from whoever has them: a supervisor's step, also to themselves.
local handoff, to = request.handoff, request.to
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
local state, owner, conversation = fields[1], text(fields[2]), fields[3]
if not state or state == 'closed' then return refused({ problem = 'not_found' }) end
if state == 'claimed' and owner == to then  -- the first answer got lost
  remember_command(request.supervisor, request.command, handoff)
  return done_to(handoff)
end
if redis.call('EXISTS', command_key(request.supervisor, request.command)) == 1 then  -- done by it, and undone since
  return refused({ problem = 'not_yours', owner = owner })
end

local taken_over = to == request.supervisor
local here_until = tonumber(redis.call('ZSCORE', PRESENCE, to) or '0')
if not taken_over and here_until < request.now then return refused({ problem = 'not_ready' }) end

local care, tier = request.care, redis.call('HGET', handoff_key(handoff), 'tier')
local over = care and not has_room(read_carer(to, request.now), tier, care)
if state == 'waiting' then note_taken(handoff, request.now) end
leave_care(handoff, owner)
if owner ~= '' then rest_after(handoff, owner, request.rest, request.now) end
enter_care(handoff, to, request.now, request.lease, care and care.answer[tier])
if care and taken_over then redis.call('HSET', duty_key(to), 'wrap_up_until', '0') end  -- they are done wrapping up
if owner ~= '' and owner ~= request.supervisor then
  note_return(owner, handoff, (taken_over and 'took_over:' or 'moved:') .. request.supervisor)
end
if not taken_over then note_return(to, handoff, 'given:' .. request.supervisor) end
remember_command(request.supervisor, request.command, handoff)
change_speaker(conversation, 'human')
audit(taken_over and 'took_over' or 'moved:' .. to, request.supervisor, handoff, request.now)
if over then audit('over_cap', request.supervisor, handoff, request.now) end  -- a supervisor's choice, recorded
publish({ conversation = conversation, queue = true })
return done_to(handoff)
