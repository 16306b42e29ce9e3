-- A person wrote, having read up to there (0: all): first words, and an answer to the danger they have read. What was told
-- since, while their words were on the way, is still due one. Nobody has read less than before, where
-- words are sent again, or more than there is. Returns whether that changes by when words are due.
local function answer_danger(handoff, seen, seq)
  local danger = redis.call('HMGET', handoff_key(handoff), 'danger', 'danger_by', 'wrote')
  seen = math.max(math.min(seen > 0 and seen or seq, tonumber(seq)), tonumber(danger[3]) or 0)
  redis.call('HSET', handoff_key(handoff), 'wrote', whole(seen))
  if seen >= (tonumber(danger[1]) or 0) then return redis.call('ZREM', UNANSWERED, handoff) == 1 end
  redis.call('ZADD', UNANSWERED, danger[2], handoff)
  return true
end

-- Stores messages, each in one step: deduplicated, numbered, ranked. With one goes the bot's turn, for the worker who asks.
local function keep(message, body)
  local id = message.conversation
  local key = conversation_key(id)
  local seen = key .. ':seen'
  local now = redis.call('HMGET', key, 'state', 'handoff', 'epoch')
  local state, open = now[1], text(now[2])
  if not state then return refused({ problem = 'not_found' }) end

  -- What a message came to, and the turn. Sent again, it finds what its first try took, or what nobody has taken up.
  local function answer(done)
    local wanted = message.worker ~= '' and (done.asks or done.duplicate)
    return { cjson.encode(done), wanted and begin_turn(id, message.worker, message.at, message.lease) or nil }
  end

  -- A sentence of the service's that is true only while somebody waits, nobody else has begun to speak, or no person.
  local holds = message.holds
  local late = holds and (holds.epoch and tonumber(now[3]) ~= holds.epoch
    or holds.alone and state == 'human' or holds.handoff and (state ~= 'waiting' or open ~= holds.handoff))

  local before = redis.call('HGET', seen, message.id)
  if before then
    -- Nothing new, but whoever waits for the copies of this needs a write of their own to wait for.
    if request.copies > 0 then redis.call('HSET', seen, message.id, before) end
    return answer({ seq = tonumber(before), duplicate = true, state = state, handoff = open, opened = false, asks = false })
  end

  if late then return refused({ problem = 'not_now' }) end

  if message.by == 'human' then
    local owner = open ~= '' and text(redis.call('HGET', handoff_key(open), 'owner')) or ''
    if owner ~= message.holder or owner == '' then return refused({ problem = 'not_yours', owner = owner }) end
  end

  local patient = message.by == 'patient'
  if patient then
    redis.call('PERSIST', key); redis.call('PERSIST', seen); redis.call('PERSIST', log_key(id))
    if state == 'closed' then state = 'bot' end
  end
  -- After an ending the bot starts afresh; after risk, a small question it is still working on must not follow.
  if state ~= now[1] or (message.cause == 'risk' and state ~= 'human') then change_speaker(id, state) end

  local ask = message.ask and (state == 'bot' or state == 'waiting')
  local seq = store(id, message.by, message.at, ask, body)
  local answered = false
  if message.by == 'human' then
    first_words(open, message.holder, message.at)
    answered = answer_danger(open, message.seen, seq)
  end
  redis.call('HSET', seen, message.id, seq)
  if holds and holds.told then redis.call('HSET', handoff_key(open), 'told:' .. holds.told, '1') end
  if message.referred ~= '' then
    redis.call('HINCRBY', PREFIX .. 'referrals:' .. message.referred, message.tier .. ':' .. message.kind, 1)
  end
  if not patient and redis.call('TTL', key) > 0 then redis.call('EXPIRE', seen, redis.call('TTL', key)) end
  -- A tier is of the patient's words, also where a second look at them is the service's message.
  if message.tier < text(redis.call('HGET', key, 'tier')) then
    redis.call('HSET', key, 'tier', message.tier, 'kind', message.kind, 'unsure', message.unsure and '1' or '')
  end
  -- Named in so many words it is unsure no more, and told again it is denied no more; what is denied stands with the talk,
  -- too, for a handoff that opens later.
  if message.tier < 'T4' and not message.unsure then
    redis.call('HDEL', key, 'denied:' .. message.kind)
    if redis.call('HGET', key, 'kind') == message.kind then redis.call('HSET', key, 'unsure', '') end
    if open ~= '' and redis.call('HGET', handoff_key(open), 'kind') == message.kind then
      redis.call('HSET', handoff_key(open), 'unsure', '')
    end
  end
  for _, kind in ipairs(message.denies) do redis.call('HSET', key, 'denied:' .. kind, whole(message.at)) end

  -- What is said in line, or to a person, can raise the place without asking for one again.
  local opened, raised = false, false
  if message.cause ~= '' or (message.tier < 'T4' and open ~= '') then
    open, opened, raised = ask_for_person(id, message)
    if opened then state = 'waiting' end
  end
  -- The safety question was asked, or answered: noted with the place, for whoever takes the person over.
  local noted = message.safety ~= '' and open ~= ''
  if noted then redis.call('HSET', handoff_key(open), 'safety', message.safety) end
  -- Beside the gravest, staff see what was heard last, and what of it the person says is not so.
  local newest = open ~= '' and message.tier < 'T3'
  if newest then
    redis.call('HSET', handoff_key(open), 'newest_tier', message.tier, 'newest_kind', message.kind)
    redis.call('HDEL', handoff_key(open), 'denied:' .. message.kind)
    local known = redis.call('HMGET', handoff_key(open), 'tier', 'chosen')
    local chosen_since = message.about > 0 and message.about <= (tonumber(known[2]) or 0)
    if message.locale ~= '' and message.tier <= known[1] and not chosen_since then
      redis.call('HSET', handoff_key(open), 'heard_in', message.locale)  -- the line speaks it, whatever the talk is in
    end
  end
  local denied = open ~= '' and #message.denies > 0
  if denied then
    for _, kind in ipairs(message.denies) do redis.call('HSET', handoff_key(open), 'denied:' .. kind, whole(message.at)) end
  end
  -- A call was asked for: they keep their place with the page closed.
  local call = message.call_back and open ~= ''
  if call then
    redis.call('HSET', handoff_key(open), 'call_back', '1')
    if redis.call('HDEL', handoff_key(open), 'left') == 1 then stand_in_line(open) end
  end
  -- Told to a person, danger is due an answer, as first words are: a browser may be open on an empty chair. What they
  -- have written after they read it is one.
  if state == 'human' and open ~= '' and message.answer.first then
    local wrote = tonumber(redis.call('HGET', handoff_key(open), 'wrote') or '0')
    local within = wrote > 0 and message.answer.later or message.answer.first
    if message.about == 0 or message.about > wrote then
      redis.call('ZADD', UNANSWERED, 'LT', whole(message.at + within), open)
      local told = message.about > 0 and message.about or seq
      if told > (tonumber(redis.call('HGET', handoff_key(open), 'danger')) or 0) then
        redis.call('HSET', handoff_key(open), 'danger', whole(told), 'danger_by', whole(message.at + message.answer.later))
      end
    end
  end
  if ask then redis.call('ZADD', TURNS, 'NX', whole(message.at + request.grace), id) end

  local owner = open ~= '' and text(redis.call('HGET', handoff_key(open), 'owner')) or ''
  publish({ conversation = id, queue = opened or raised or noted or newest or denied or call or answered,
    seq = seq, by = message.by, at = message.at, state = state, handoff = open, owner = owner }, body)
  return answer({ seq = seq, duplicate = false, state = state, handoff = open, opened = opened, asks = ask })
end

local kept = {}
for i, message in ipairs(request.messages) do kept[i] = keep(message, ARGV[2 + i]) end
return kept
