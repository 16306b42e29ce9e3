-- Gives a person to a coordinator, from the line or from whoever has them: a supervisor's step, also to themselves.
local handoff, to = request.handoff, request.to
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
local state, owner, conversation = fields[1], text(fields[2]), fields[3]
if not state or state == 'closed' then return cjson.encode({ problem = 'not_found' }) end
if state == 'claimed' and owner == to then return cjson.encode({ handoff = handoff }) end  -- the first answer got lost

local taken_over = to == request.supervisor
local here_until = tonumber(redis.call('ZSCORE', PREFIX .. 'presence', to) or '0')
if not taken_over and here_until < request.now then return cjson.encode({ problem = 'not_ready' }) end

leave_care(handoff, owner)
enter_care(handoff, to, request.now, request.lease)
change_speaker(conversation, 'human')
audit(taken_over and 'took_over' or 'moved:' .. to, request.supervisor, handoff, request.now)
publish({ conversation = conversation, queue = true })
return cjson.encode({ handoff = handoff })
