-- Shared by every script (the loader puts it in front). KEYS and ARGV mean the same everywhere:
--   KEYS[1] queue  KEYS[2] claims  KEYS[3] turns  KEYS[4] audit
--   ARGV[1] the clinic's prefix    ARGV[2] the request as JSON    ARGV[3…] bodies, opaque here
-- Names that only a stored value reveals (an open handoff's) carry the same hash tag, so they live on the same slot.
-- Scripts see envelopes only: ids, numbers, tiers, times. The words are never looked into.

local QUEUE, CLAIMS, TURNS, AUDIT = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local PREFIX = ARGV[1]
local request = cjson.decode(ARGV[2])
local TIMED_BAND_OFFSET = 100000000000000

local function conversation_key(id) return PREFIX .. 'conversation:' .. id end
local function log_key(id) return PREFIX .. 'conversation:' .. id .. ':log' end
local function handoff_key(id) return PREFIX .. 'handoff:' .. id end
local function held_key(coordinator) return PREFIX .. 'held:' .. coordinator end

local function text(value) return value or '' end
local function whole(value) return string.format('%.0f', value) end

local function publish(change)
  redis.call('PUBLISH', PREFIX .. 'wire', cjson.encode(change))
end

local function audit(what, who, handoff, at)
  redis.call('XADD', AUDIT, '*', 'what', what, 'who', who, 'handoff', handoff, 'at', whole(at))
  redis.call('XADD', handoff_key(handoff) .. ':audit', '*', 'what', what, 'who', who, 'at', whole(at))
end

-- Numbers a message and stores it. Returns its seq.
local function store(conversation, by, at, ask, body)
  local seq = redis.call('HINCRBY', conversation_key(conversation), 'seq', 1)
  redis.call('XADD', log_key(conversation), whole(seq) .. '-0',
    'by', by, 'at', whole(at), 'ask', ask and '1' or '0', 'body', body)
  return seq
end

-- Puts a handoff in line at the place its own fields give it.
local function stand_in_line(handoff)
  local fields = redis.call('HMGET', handoff_key(handoff), 'tier', 'arrived_at', 'due_at')
  local stat = fields[1] == 'T0' or fields[1] == 'T1'
  local score = stat and tonumber(fields[2]) or TIMED_BAND_OFFSET + tonumber(fields[3])
  redis.call('ZADD', QUEUE, whole(score), handoff)
end

-- Opens a handoff for the conversation, or raises the open one: risk is only ever raised, and nobody stands twice.
-- Without a cause of its own a wish keeps the place's. Returns the handoff, whether it was opened now, and whether raised.
local function ask_for_person(conversation, wish)
  local key = conversation_key(conversation)
  local open = text(redis.call('HGET', key, 'handoff'))
  local tier, kind = wish.tier, wish.kind
  local so_far = redis.call('HMGET', key, 'tier', 'kind')
  if so_far[1] < tier then tier, kind = so_far[1], so_far[2] end
  local target = request.targets[tier]
  if open == '' then
    redis.call('HSET', handoff_key(wish.handoff), 'conversation', conversation, 'state', 'waiting',
      'tier', tier, 'kind', kind, 'cause', wish.cause, 'arrived_at', whole(wish.at),
      'due_at', whole(wish.at + target), 'owner', '', 'locale', text(redis.call('HGET', key, 'locale')))
    redis.call('HSET', key, 'handoff', wish.handoff, 'state', 'waiting')
    stand_in_line(wish.handoff)
    audit('opened', wish.cause, wish.handoff, wish.at)
    return wish.handoff, true, false
  end
  local place = redis.call('HMGET', handoff_key(open), 'tier', 'arrived_at', 'state', 'cause')
  local raised = tier < place[1]
  if raised then
    local cause = wish.cause ~= '' and wish.cause or place[4]
    redis.call('HSET', handoff_key(open), 'tier', tier, 'kind', kind, 'cause', cause,
      'due_at', whole(tonumber(place[2]) + target))
    if place[3] == 'waiting' then stand_in_line(open) end
    audit('raised', cause, open, wish.at)
  end
  return open, false, raised
end

-- A new speaker: older bot answers are void, and what was said before is not the bot's to answer.
local function change_speaker(conversation, state)
  local key = conversation_key(conversation)
  redis.call('HINCRBY', key, 'epoch', 1)
  redis.call('HSET', key, 'state', state, 'answered', redis.call('HGET', key, 'seq'),
    'turn_worker', '', 'turn_until', '0')
  redis.call('ZREM', TURNS, conversation)
end

-- In someone's care means in both indexes; leaving it, in neither.
local function enter_care(handoff, coordinator, now, lease)
  redis.call('ZREM', QUEUE, handoff)
  redis.call('ZADD', CLAIMS, whole(now + lease), handoff)
  redis.call('ZADD', held_key(coordinator), whole(now), handoff)
  redis.call('HSET', handoff_key(handoff), 'state', 'claimed', 'owner', coordinator)
end

local function leave_care(handoff, owner)
  redis.call('ZREM', CLAIMS, handoff)
  if owner ~= '' then redis.call('ZREM', held_key(owner), handoff) end
end

-- Back in line at the old place. `former` is who had the person: asking for this twice is asking once.
local function back_in_line(handoff, owner, conversation)
  leave_care(handoff, owner)
  redis.call('HSET', handoff_key(handoff), 'state', 'waiting', 'owner', '', 'former', owner)
  stand_in_line(handoff)
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
