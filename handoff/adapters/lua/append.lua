-- Stores one message: deduplicated, numbered, ranked, in one step.
local id = request.conversation
local key = conversation_key(id)
local seen = key .. ':seen'
local now = redis.call('HMGET', key, 'state', 'handoff')
local state, open = now[1], text(now[2])
if not state then return cjson.encode({ problem = 'not_found' }) end

local before = redis.call('HGET', seen, request.id)
if before then
  -- Nothing new, but whoever waits for the copies of this needs a write of their own to wait for.
  if request.copies > 0 then redis.call('HSET', seen, request.id, before) end
  return cjson.encode({ seq = tonumber(before), duplicate = true, state = state, handoff = open, opened = false,
    asks = false })
end

if request.by == 'human' then
  local owner = open ~= '' and text(redis.call('HGET', handoff_key(open), 'owner')) or ''
  if owner ~= request.holder or owner == '' then return cjson.encode({ problem = 'not_yours', owner = owner }) end
  redis.call('ZREM', UNANSWERED, open)
end

local patient = request.by == 'patient'
if patient then
  redis.call('PERSIST', key); redis.call('PERSIST', seen); redis.call('PERSIST', log_key(id))
  if state == 'closed' then state = 'bot' end
end
-- After an ending the bot starts afresh; after risk, a small question it is still working on must not follow.
if state ~= now[1] or (request.cause == 'risk' and state ~= 'human') then change_speaker(id, state) end

local ask = request.ask and (state == 'bot' or state == 'waiting')
local seq = store(id, request.by, request.at, ask, ARGV[3])
if request.by == 'human' then first_words(open, request.holder, request.at) end
redis.call('HSET', seen, request.id, seq)
if request.referred ~= '' then
  redis.call('HINCRBY', PREFIX .. 'referrals:' .. request.referred, request.tier .. ':' .. request.kind, 1)
end
if not patient and redis.call('TTL', key) > 0 then redis.call('EXPIRE', seen, redis.call('TTL', key)) end
-- A tier is of the patient's words, also where a second look at them is the service's message.
if request.tier < text(redis.call('HGET', key, 'tier')) then
  redis.call('HSET', key, 'tier', request.tier, 'kind', request.kind)
end

-- What is said in line, or to a person, can raise the place without asking for one again.
local opened, raised = false, false
if request.cause ~= '' or (request.tier < 'T4' and open ~= '') then
  open, opened, raised = ask_for_person(id, request)
  if opened then state = 'waiting' end
end
-- The safety question was asked, or answered: noted with the place, for whoever takes the person over.
local noted = request.safety ~= '' and open ~= ''
if noted then redis.call('HSET', handoff_key(open), 'safety', request.safety) end
-- Beside the gravest, staff see what was heard last, and what of it the person says is not so.
local newest = open ~= '' and request.tier < 'T3'
if newest then
  redis.call('HSET', handoff_key(open), 'newest_tier', request.tier, 'newest_kind', request.kind)
  redis.call('HDEL', handoff_key(open), 'denied:' .. request.kind)
end
local denied = open ~= '' and #request.denies > 0
if denied then
  for _, kind in ipairs(request.denies) do redis.call('HSET', handoff_key(open), 'denied:' .. kind, whole(request.at)) end
end
-- A call was asked for: they keep their place with the page closed.
local call = request.call_back and open ~= ''
if call then
  redis.call('HSET', handoff_key(open), 'call_back', '1')
  if redis.call('HDEL', handoff_key(open), 'left') == 1 then stand_in_line(open) end
end
if ask then redis.call('ZADD', TURNS, 'NX', whole(request.at + request.grace), id) end

local owner = open ~= '' and text(redis.call('HGET', handoff_key(open), 'owner')) or ''
publish({ conversation = id, queue = opened or raised or noted or newest or denied or call,
  seq = seq, by = request.by, at = request.at, state = state, handoff = open, owner = owner }, ARGV[3])
return cjson.encode({ seq = seq, duplicate = false, state = state, handoff = open, opened = opened, asks = ask })
