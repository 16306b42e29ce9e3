-- Stores what a turn came to. If the speaker changed meanwhile its words are dropped, never shown.
local id = request.conversation
local key = conversation_key(id)
local now = redis.call('HMGET', key, 'state', 'epoch', 'turn_worker', 'finished')
local state = now[1]

-- The same turn once more: the answer to its first try got lost. What it came to is kept, and what follows is owed.
local me = { worker = request.worker, epoch = request.epoch, upto = request.upto }
local done = text(now[4]) ~= '' and cjson.decode(now[4])
if done and done.worker == me.worker and done.epoch == me.epoch and done.upto == me.upto then
  return cjson.encode({ dropped = false, more = owes_answer(id, request.upto), state = state, opened = done.opened })
end

-- The patient agreed to send this record; that holds whoever speaks now.
if request.record then redis.call('HSET', key, 'record', ARGV[3]) end

-- What was asked holds too, unless a later turn has told more. A question that nobody was shown is not in ARGV[5].
local dropped = tonumber(now[2]) ~= request.epoch or now[3] ~= request.worker
if request.asked and request.upto >= tonumber(redis.call('HGET', key, 'asked_upto') or '0') then
  redis.call('HSET', key, 'asked', dropped and ARGV[5] or ARGV[4], 'asked_upto', whole(request.upto))
end

if dropped then
  if request.record then publish({ conversation = id, queue = false }) end
  return cjson.encode({ dropped = true, more = false, state = state, opened = false })
end

local spoken = {}
for i = 7, #ARGV do spoken[i] = store(id, 'bot', request.now, false, ARGV[i]) end
if request.locale ~= '' then speak(id, request.locale) end
if request.disclosed then redis.call('HSET', key, 'disclosed_at', whole(request.now)) end
if request.failed then redis.call('HINCRBY', key, 'failures', 1) else redis.call('HSET', key, 'failures', '0') end

local opened = false
if request.cause ~= '' then
  local _
  _, opened = ask_for_person(id,
    { handoff = request.handoff, cause = request.cause, at = request.now, tier = 'T4', kind = 'none' })
  if opened then state = 'waiting' end
end

-- What the bot may not have heard is pending once more, with what is written next.
if request.unheard then
  redis.call('HSET', key, 'unheard', redis.call('HGET', key, 'answered'))
else
  redis.call('HDEL', key, 'unheard')
end
redis.call('HSET', key, 'answered', whole(request.upto), 'turn_worker', '', 'turn_until', '0')
me.opened = opened
redis.call('HSET', key, 'finished', cjson.encode(me))
-- What follows is said in steps of its own: until then it is owed like an answer, whatever dies in between.
if request.follows then redis.call('HSET', key, 'follows', ARGV[6]) else redis.call('HDEL', key, 'follows') end
local more = owes_answer(id, request.upto)
if more or request.follows then redis.call('ZADD', TURNS, whole(request.now + request.grace), id) else redis.call('ZREM', TURNS, id) end
-- Where the words are all that changed, they go along; else the sockets look for themselves.
local open = text(redis.call('HGET', key, 'handoff'))
if opened or request.record or request.locale ~= '' or #ARGV < 7 then
  publish({ conversation = id, queue = opened })
else
  for i = 7, #ARGV do
    publish({ conversation = id, queue = false,
      seq = spoken[i], by = 'bot', at = request.now, state = state, handoff = open, owner = '' }, ARGV[i])
  end
end
return cjson.encode({ dropped = false, more = more, state = state, opened = opened })
