-- Asks the patient whether a marked message may be kept: only where nobody may be in danger, and only once.
local fields = redis.call('HMGET', handoff_key(request.handoff), 'state', 'owner', 'conversation')
local owner, id = text(fields[2]), fields[3]
if fields[1] ~= 'claimed' or owner ~= request.coordinator then
  return cjson.encode({ problem = 'not_yours', owner = owner })
end
local mark = read_mark(id, request.seq)
if text(mark.verdict) == '' then return cjson.encode({ problem = 'not_found' }) end
if mark.consent == 'asked' then return answer_mark(request.seq, mark) end  -- the answer to the first try got lost

local now = redis.call('HMGET', conversation_key(id), 'tier', 'episode')
local danger = now[1] == 'T0' or now[1] == 'T1'
local asked_in = redis.call('HGET', marks_key(id), 'asked_in')
if danger or mark.consent ~= 'none' or asked_in == now[2] then return cjson.encode({ problem = 'not_now' }) end

mark.consent = 'asked'
write_mark(id, request.seq, mark)
redis.call('HSET', marks_key(id), 'asked_in', now[2])
store(id, 'service', request.at, false, ARGV[3])
publish({ conversation = id, queue = false })
return answer_mark(request.seq, mark)
