-- Shared by every script (the loader puts it in front). KEYS and ARGV mean the same everywhere:
--   KEYS[1] queue  KEYS[2] claims  KEYS[3] turns  KEYS[4] audit
--   ARGV[1] the clinic's prefix    ARGV[2] the request as JSON    ARGV[3…] bodies, opaque here
-- Names that only a stored value reveals (an open handoff's) carry the same hash tag, so they live on the same slot.
-- Scripts see envelopes only: ids, numbers, tiers, times. The words are never looked into.

local QUEUE, CLAIMS, TURNS, AUDIT = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local PREFIX = ARGV[1]
local request = cjson.decode(ARGV[2])
local TIMED_BAND_OFFSET, LEFT_BAND_OFFSET = 100000000000000, 200000000000000
local GAPS, WAITS, LINE_SINCE, HERE = PREFIX .. 'gaps', PREFIX .. 'waits', PREFIX .. 'line_since', PREFIX .. 'here'

-- Who is ready; who is ready at all, and since when; who in line is looked at when, because nobody has taken them; to whom
-- first words are due by when, or an answer to danger.
local PRESENCE, STAFFING, LADDER = PREFIX .. 'presence', PREFIX .. 'staffing', PREFIX .. 'ladder'
local UNANSWERED = PREFIX .. 'unanswered'

local function conversation_key(id) return PREFIX .. 'conversation:' .. id end
local function log_key(id) return PREFIX .. 'conversation:' .. id .. ':log' end
local function handoff_key(id) return PREFIX .. 'handoff:' .. id end
local function held_key(coordinator) return PREFIX .. 'held:' .. coordinator end

local function text(value) return value or '' end
local function whole(value) return string.format('%.0f', value) end

-- What a step answers: why it could not be done; or the handoff it was done to, all its fields, and its place in line
-- where it may have one.
local function refused(why) return { cjson.encode(why) } end
local function done_to(handoff, place)
  return { cjson.encode({ handoff = handoff }), redis.call('HGETALL', handoff_key(handoff)), place or false }
end

-- What was done by a command of somebody's, so that the same one once more is not done once more.
local function command_key(who, command) return PREFIX .. 'command:' .. who .. ':' .. command end
local function remember_command(who, command, handoff)
  redis.call('SET', command_key(who, command), handoff, 'EX', request.remember_command)
end

-- A message that changed goes along as it is: its envelope in the change, its body after a line end.
local function publish(change, body)
  redis.call('PUBLISH', PREFIX .. 'wire', cjson.encode(change) .. (body and '\n' .. body or ''))
end

-- `seq` is the last message of the talk by then: with it the audit says which words came before a deed and which after.
-- Whoever knows it says it.
local function audit(what, who, handoff, at, seq)
  if not seq then
    local conversation = text(redis.call('HGET', handoff_key(handoff), 'conversation'))  -- a lost handoff has none
    seq = redis.call('HGET', conversation_key(conversation), 'seq') or '0'
  end
  redis.call('XADD', AUDIT, '*', 'what', what, 'who', who, 'handoff', handoff, 'at', whole(at), 'seq', seq)
  redis.call('XADD', handoff_key(handoff) .. ':audit', '*', 'what', what, 'who', who, 'at', whole(at))
end

-- Numbers a message and stores it. Returns its seq.
local function store(conversation, by, at, ask, body)
  local seq = redis.call('HINCRBY', conversation_key(conversation), 'seq', 1)
  redis.call('XADD', log_key(conversation), whole(seq) .. '-0',
    'by', by, 'at', whole(at), 'ask', ask and '1' or '0', 'body', body)
  return seq
end

-- The place in line that a handoff's own fields give it.
local function line_score(handoff)
  local fields = redis.call('HMGET', handoff_key(handoff), 'tier', 'arrived_at', 'due_at', 'left')
  local stat = fields[1] == 'T0' or fields[1] == 'T1'
  local band = fields[4] and LEFT_BAND_OFFSET or TIMED_BAND_OFFSET
  return stat and tonumber(fields[2]) or band + tonumber(fields[3])
end

-- Puts a handoff in line at that place, and has the ladder look at it.
local function stand_in_line(handoff)
  local score = line_score(handoff)
  if redis.call('ZCARD', QUEUE) == 0 then redis.call('SET', LINE_SINCE, whole(request.now or request.at)) end
  redis.call('ZADD', QUEUE, whole(score), handoff)
  redis.call('ZADD', LADDER, 0, handoff)
end

-- Out of line is off the ladder: it has whom the line has, so that whoever is missing on it shows (look.lua).
-- Returns whether they were in line.
local function leave_line(handoff)
  redis.call('ZREM', LADDER, handoff)
  return redis.call('ZREM', QUEUE, handoff) > 0
end

-- Notes, for the range of a wait, how long this one was and how long ago someone was taken (handoff/domain/wait.py).
local function note_taken(handoff, now)
  local ready = redis.call('ZCOUNT', PRESENCE, whole(now), '+inf')
  -- A night in which nobody was ready says nothing of how fast people are taken.
  local since = math.max(tonumber(redis.call('GET', LINE_SINCE)) or now, tonumber(redis.call('HGET', STAFFING, 'since')) or 0)
  since = math.min(since, now)
  redis.call('RPUSH', GAPS, whole(now - since) .. ':' .. whole(math.max(ready, 1)))
  redis.call('LTRIM', GAPS, -request.kept, -1)
  redis.call('SET', LINE_SINCE, whole(now))
  local told = redis.call('HMGET', handoff_key(handoff), 'arrived_at', 'expected', 'expected_place')
  if not told[2] then return end
  redis.call('RPUSH', WAITS, whole(now - tonumber(told[1])) .. ':' .. told[2] .. ':' .. told[3])
  redis.call('LTRIM', WAITS, -request.kept, -1)
  redis.call('HDEL', handoff_key(handoff), 'expected', 'expected_place')  -- a second wait is another story
end

-- Opens a handoff for the conversation, or raises the open one: risk is only ever raised, and nobody stands twice.
-- Without a cause of its own a wish keeps the place's. Returns the handoff, whether it was opened now, and whether raised.
local function ask_for_person(conversation, wish)
  local key = conversation_key(conversation)
  local open = text(redis.call('HGET', key, 'handoff'))
  local tier, kind = wish.tier, wish.kind
  local so_far = redis.call('HMGET', key, 'tier', 'kind', 'unsure')
  if so_far[1] < tier then tier, kind = so_far[1], so_far[2] end
  local unsure = kind == so_far[2] and text(so_far[3]) or ''
  local target = request.targets[tier]
  if open == '' then
    redis.call('HSET', handoff_key(wish.handoff), 'conversation', conversation, 'state', 'waiting',
      'tier', tier, 'kind', kind, 'unsure', unsure, 'cause', wish.cause, 'arrived_at', whole(wish.at),
      'due_at', whole(wish.at + target), 'owner', '', 'locale', text(redis.call('HGET', key, 'locale')),
      'staffed', redis.call('ZCOUNT', PRESENCE, whole(wish.at), '+inf') > 0 and '1' or '0')
    local denied = redis.call('HGET', key, 'denied:' .. kind)
    if denied then redis.call('HSET', handoff_key(wish.handoff), 'denied:' .. kind, denied) end
    redis.call('HSET', key, 'handoff', wish.handoff, 'state', 'waiting')
    redis.call('ZADD', HERE, whole(wish.at), conversation)
    stand_in_line(wish.handoff)
    audit('opened', wish.cause, wish.handoff, wish.at)
    return wish.handoff, true, false
  end
  local place = redis.call('HMGET', handoff_key(open), 'tier', 'arrived_at', 'state', 'cause')
  local raised = tier < place[1]
  if raised then
    local cause = wish.cause ~= '' and wish.cause or place[4]
    redis.call('HSET', handoff_key(open), 'tier', tier, 'kind', kind, 'unsure', unsure, 'cause', cause,
      'due_at', whole(tonumber(place[2]) + target))
    redis.call('HDEL', handoff_key(open), 'left')  -- whoever writes is here
    if place[3] == 'waiting' then stand_in_line(open) end
    audit('raised', cause, open, wish.at)
  end
  return open, false, raised
end

-- The first words of a person: noted once, for what is counted of the wait.
local function first_words(handoff, who, at)
  if redis.call('HSETNX', handoff_key(handoff), 'answered_at', whole(at)) == 1 then
    audit('first_words', who, handoff, at)
  end
end

-- The language of the talk, chosen by whoever it is for: also what is said in line is in it then.
local function speak(conversation, locale)
  local open = text(redis.call('HGET', conversation_key(conversation), 'handoff'))
  redis.call('HSET', conversation_key(conversation), 'locale', locale)
  if open == '' then return false end
  redis.call('HSET', handoff_key(open), 'locale', locale, 'chosen', redis.call('HGET', conversation_key(conversation), 'seq'))
  redis.call('HDEL', handoff_key(open), 'heard_in')
  return true
end

-- A new speaker: older bot answers are void, and what was said before is not the bot's to answer. Returns the number
-- of the last message.
local function change_speaker(conversation, state)
  local key = conversation_key(conversation)
  local so_far = redis.call('HMGET', key, 'seq', 'epoch')
  local seq, epoch = so_far[1], whole(tonumber(so_far[2]) + 1)
  redis.call('HSET', key, 'state', state, 'answered', seq, 'epoch', epoch, 'turn_worker', '', 'turn_until', '0')
  redis.call('HDEL', key, 'unheard')
  if state ~= 'bot' and state ~= 'waiting' then redis.call('HDEL', key, 'follows') end  -- a person asks for themselves
  if redis.call('HEXISTS', key, 'follows') == 0 then redis.call('ZREM', TURNS, conversation) end
  return seq
end

-- Whether the bot owes an answer to something after this number.
local function owes_answer(conversation, upto)
  for _, entry in ipairs(redis.call('XRANGE', log_key(conversation), '(' .. whole(upto) .. '-0', '+')) do
    if entry[2][6] == '1' then return true end
  end
  return false
end

-- Takes the bot's turn in a conversation for a worker, where there is one to take: the conversation, and its messages
-- that wait for an answer. There may be none where what follows the last turn was not said yet: whoever says it twice
-- says it once, so that it is lent, and not theirs.
local function begin_turn(id, worker, now, lease)
  local key = conversation_key(id)
  local fields = redis.call('HMGET', key, 'state', 'answered', 'turn_worker', 'turn_until', 'unheard')
  local state, answered, other = fields[1], tonumber(fields[2]), text(fields[3])
  if state ~= 'bot' and state ~= 'waiting' then
    redis.call('ZREM', TURNS, id)
    return nil
  end
  if other ~= '' and other ~= worker and tonumber(fields[4]) > now then return nil end

  local pending, waits = {}, false
  local unheard = tonumber(text(fields[5])) or answered
  for _, entry in ipairs(redis.call('XRANGE', log_key(id), '(' .. whole(unheard) .. '-0', '+')) do
    if entry[2][6] == '1' then
      pending[#pending + 1] = entry
      waits = waits or tonumber(string.match(entry[1], '^%d+')) > answered
    end
  end
  if not waits then
    pending = {}
    redis.call('HSET', key, 'turn_worker', '', 'turn_until', '0')
    if redis.call('HEXISTS', key, 'follows') == 0 then
      redis.call('ZREM', TURNS, id)
      return nil
    end
    redis.call('ZADD', TURNS, whole(now + lease), id)
    return { redis.call('HGETALL', key), pending }
  end
  redis.call('HSET', key, 'turn_worker', worker, 'turn_until', whole(now + lease))
  redis.call('ZADD', TURNS, whole(now + lease), id)
  return { redis.call('HGETALL', key), pending }
end

-- How coordinators are: whose console is open, and each one's own choice and times of rest.
local SHIFT = PREFIX .. 'shift'
local function duty_key(coordinator) return PREFIX .. 'duty:' .. coordinator end

local function read_carer(name, now)
  local fields = redis.call('HMGET', duty_key(name), 'state', 'wrap_up_until', 'breather_until')
  local alive = tonumber(redis.call('ZSCORE', SHIFT, name) or '-1') >= now
  local carer = { username = name, chose = alive and fields[1] or 'away', holds = {},
    wrap_up_until = tonumber(fields[2] or '0'), breather_until = tonumber(fields[3] or '0') }
  for i, handoff in ipairs(redis.call('ZRANGE', held_key(name), 0, -1)) do
    carer.holds[i] = redis.call('HGET', handoff_key(handoff), 'tier')
  end
  return carer
end

local function is_stat(tier) return tier == 'T0' or tier == 'T1' end

-- Whether one more of this tier is within the cap, by the rules of `care`: {cap, weights, answer}.
local function has_room(carer, tier, care)
  local load = care.weights[tier]
  for _, held in ipairs(carer.holds) do load = load + care.weights[held] end
  return load <= care.cap
end

-- After a talk: a short time to wrap up, and a breather where someone was in danger. `rest` is {wrap_up, breather}, ms.
local function rest_after(handoff, owner, rest, now)
  if not rest then return end
  local tier = redis.call('HGET', handoff_key(handoff), 'tier')
  redis.call('HSET', duty_key(owner), 'wrap_up_until', whole(now + rest.wrap_up))
  if is_stat(tier) then
    redis.call('HSET', duty_key(owner), 'breather_until', whole(now + rest.breather))
  end
end

-- Whoever lost someone, or was given someone, without their own doing is told so, also if their browser is back only
-- later. `why` is what was done, with a colon and by whom where it was a person's.
local function returned_key(coordinator) return PREFIX .. 'returned:' .. coordinator end

local function note_return(owner, handoff, why)
  redis.call('HSET', returned_key(owner), handoff, why)
  redis.call('EXPIRE', returned_key(owner), request.remember)
end

-- In someone's care means in every index of it; leaving it, in none. `within`: first words are due in so long (care).
local function enter_care(handoff, coordinator, now, lease, within)
  leave_line(handoff)
  redis.call('ZADD', CLAIMS, whole(now + lease), handoff)
  redis.call('ZADD', held_key(coordinator), whole(now), handoff)
  redis.call('HSET', handoff_key(handoff), 'state', 'claimed', 'owner', coordinator)
  redis.call('HDEL', handoff_key(handoff), 'wrote')  -- what another answered, this one may not have read
  if within then
    redis.call('HSET', handoff_key(handoff), 'danger_by', whole(now + within))
    redis.call('ZADD', UNANSWERED, whole(now + within), handoff)
  end
  redis.call('HDEL', returned_key(coordinator), handoff)
end

local function leave_care(handoff, owner)
  redis.call('ZREM', CLAIMS, handoff)
  redis.call('ZREM', UNANSWERED, handoff)
  if owner == '' then return end
  redis.call('ZREM', held_key(owner), handoff)
  redis.call('HDEL', returned_key(owner), handoff)
end

-- Notes that they went back in line, by which deed, which they have to hear of (service/owed.py), and by which try of it.
local function note_back(handoff, what)
  redis.call('HINCRBY', handoff_key(handoff), 'returned', 1)
  redis.call('HSET', handoff_key(handoff), 'back', what, 'back_by', text(request.try_of))
end

-- Back in line at the old place. `former` is who had the person: asking for this twice is asking once.
local function back_in_line(handoff, owner, conversation, what)
  leave_care(handoff, owner)
  redis.call('HSET', handoff_key(handoff), 'state', 'waiting', 'owner', '', 'former', owner)
  note_back(handoff, what)
  stand_in_line(handoff)
  redis.call('ZADD', HERE, whole(request.now), conversation)  -- away begins now, at the earliest
  change_speaker(conversation, 'waiting')
end

-- What was said of the screen's answer to a message: verdict ('' once taken back), tier, consent, entry, candidate.
local MARKS, CANDIDATES = PREFIX .. 'marks', PREFIX .. 'candidates'
local function marks_key(conversation) return conversation_key(conversation) .. ':marks' end

local function read_mark(conversation, seq)
  local stored = redis.call('HGET', marks_key(conversation), whole(seq))
  return stored and cjson.decode(stored) or { consent = 'none' }
end

local function write_mark(conversation, seq, mark)
  redis.call('HSET', marks_key(conversation), whole(seq), cjson.encode(mark))
end

local function drop_candidate(mark)
  if mark.candidate then redis.call('XDEL', CANDIDATES, whole(mark.candidate) .. '-0') end
  mark.candidate = nil
end

local function answer_mark(seq, mark)
  return cjson.encode({ seq = seq, verdict = text(mark.verdict), consent = mark.consent })
end
