-- Puts a person back in line at their old place: asked for by the owner or a supervisor, or because the lease ran out
-- (`why` is silent), or because nobody wrote to them in time (unanswered).
local handoff = request.handoff
local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation', 'former', 'back_by')
local state, owner, conversation = fields[1], text(fields[2]), fields[3]
local lapsed = request.coordinator == ''
local what = request.supervisor and 'put_back' or 'released'
if lapsed then what = request.why == 'unanswered' and 'unanswered' or 'lapsed' end
if request.supervisor and (not state or state == 'closed') then return refused({ problem = 'not_found' }) end
local again = request.supervisor or fields[4] == request.coordinator
if lapsed then again = fields[5] == request.try_of end
if state == 'waiting' and again then
  if request.supervisor then remember_command(request.coordinator, request.command, handoff) end
  return done_to(handoff, redis.call('ZRANK', QUEUE, handoff))  -- the answer to the first try got lost
end
if request.supervisor and redis.call('EXISTS', command_key(request.coordinator, request.command)) == 1 then
  return refused({ problem = 'not_yours', owner = owner })  -- put back by it, and taken since
end
if state ~= 'claimed' or (not lapsed and not request.supervisor and owner ~= request.coordinator) then
  return refused({ problem = 'not_yours', owner = owner })
end
local due = lapsed and redis.call('ZSCORE', request.why == 'unanswered' and UNANSWERED or CLAIMS, handoff)
if lapsed and (not due or tonumber(due) > request.now) then
  return refused({ problem = 'not_yours', owner = owner })
end

back_in_line(handoff, owner, conversation, what)
if lapsed then note_return(owner, handoff, request.why)
else rest_after(handoff, owner, request.rest, request.now) end
if request.supervisor then remember_command(request.coordinator, request.command, handoff) end
if request.supervisor and owner ~= request.coordinator then
  note_return(owner, handoff, 'put_back:' .. request.coordinator)
end
audit(what, lapsed and owner or request.coordinator, handoff, request.now)
publish({ conversation = conversation, queue = true })
return done_to(handoff, redis.call('ZRANK', QUEUE, handoff))
