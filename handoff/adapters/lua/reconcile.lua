-- Looks at some handoffs, talks and coordinators, and puts right what no step of ours leaves behind: whoever should wait
-- stands in line at their old place, whoever is in care is in both indexes, and what has ended is in none.
local now, mended = request.now, {}

local function note(handoff, conversation, why, back)
  audit('mended:' .. why, '', handoff, now)
  publish({ conversation = conversation, queue = true })
  mended[#mended + 1] = { handoff = handoff, conversation = conversation, why = why, back = back or false }
end

local function tell_owner(owner, handoff)
  if owner ~= '' then note_return(owner, handoff, 'mended') end
end

local function end_it(handoff, owner, reason)
  leave_line(handoff)
  leave_care(handoff, owner)
  tell_owner(owner, handoff)
  redis.call('HSET', handoff_key(handoff), 'state', 'closed', 'reason', reason, 'closed_at', whole(now), 'closed_by', '')
  audit('closed:' .. reason, '', handoff, now)
end

-- Out of every index. Returns whether it was in one.
local function strike(handoff, owner)
  local in_line = leave_line(handoff)
  local found = redis.call('ZREM', CLAIMS, handoff) + redis.call('ZREM', UNANSWERED, handoff)
  if owner ~= '' then found = found + redis.call('ZREM', held_key(owner), handoff) end
  return in_line or found > 0
end

-- The talk of an open handoff names it. Returns false where the handoff was ended for another.
local function rejoin(handoff, owner, conversation)
  local talk = redis.call('HMGET', conversation_key(conversation), 'state', 'handoff')
  if not talk[1] then  -- nobody is there to be talked with
    end_it(handoff, owner, 'left')
    note(handoff, conversation, 'no_talk')
    return false
  end
  if talk[2] == handoff then return true end
  local other = text(talk[2]) ~= '' and redis.call('HGET', handoff_key(talk[2]), 'state')
  if other == 'waiting' or other == 'claimed' then
    local grave = redis.call('HMGET', handoff_key(handoff), 'tier', 'kind')
    ask_for_person(conversation, { tier = grave[1], kind = grave[2], cause = '', at = now })
    end_it(handoff, owner, 'duplicate')
    note(handoff, conversation, 'two_in_one_talk')
    return false
  end
  redis.call('HSET', conversation_key(conversation), 'handoff', handoff)
  note(handoff, conversation, 'unnamed')
  return true
end

local function check_waiting(handoff, owner, conversation)
  local before = redis.call('ZSCORE', QUEUE, handoff)
  local twice = owner ~= '' or redis.call('ZSCORE', CLAIMS, handoff) or redis.call('ZSCORE', UNANSWERED, handoff)
  if twice then
    leave_care(handoff, owner)
    tell_owner(owner, handoff)
    redis.call('HSET', handoff_key(handoff), 'owner', '')
  end
  local moved = before and tonumber(before) ~= line_score(handoff)
  if moved or not before then stand_in_line(handoff) end
  if not before then note(handoff, conversation, 'not_in_line')
  elseif twice then note(handoff, conversation, 'two_places')
  elseif moved then note(handoff, conversation, 'wrong_place') end
end

local function check_claimed(handoff, owner, conversation)
  local in_care = redis.call('ZSCORE', CLAIMS, handoff) and owner ~= '' and redis.call('ZSCORE', held_key(owner), handoff)
  if not in_care then
    back_in_line(handoff, owner, conversation, 'mended')
    tell_owner(owner, handoff)
    note(handoff, conversation, 'not_in_care', true)
  elseif leave_line(handoff) then  -- someone is with them: the stray place goes
    note(handoff, conversation, 'two_places')
  end
end

local function check_speaker(handoff, conversation)
  local state = redis.call('HGET', handoff_key(handoff), 'state') == 'claimed' and 'human' or 'waiting'
  if redis.call('HGET', conversation_key(conversation), 'state') ~= state then
    change_speaker(conversation, state)
    note(handoff, conversation, 'wrong_speaker')
  end
end

local function check_handoff(handoff)
  local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
  local state, owner, conversation = fields[1], text(fields[2]), text(fields[3])
  if not state or state == 'closed' then
    if strike(handoff, owner) then note(handoff, conversation, state and 'ended' or 'unknown') end
  elseif rejoin(handoff, owner, conversation) then
    if state == 'waiting' then check_waiting(handoff, owner, conversation)
    else check_claimed(handoff, owner, conversation) end
    check_speaker(handoff, conversation)
  end
end

-- A talk that waits, or is with a person, has an open handoff: else it gets one, in line from now on.
local function check_talk(conversation)
  local talk = redis.call('HMGET', conversation_key(conversation), 'state', 'handoff', 'tier', 'kind', 'seq')
  if talk[1] ~= 'waiting' and talk[1] ~= 'human' then return end
  local state = text(talk[2]) ~= '' and redis.call('HGET', handoff_key(talk[2]), 'state')
  if state == 'waiting' or state == 'claimed' then return end
  local handoff = conversation .. '-' .. talk[5]
  redis.call('HSET', conversation_key(conversation), 'handoff', '')
  ask_for_person(conversation, { handoff = handoff, at = now, tier = talk[3], kind = talk[4],
    cause = talk[3] < 'T3' and 'risk' or 'asked' })
  note_back(handoff, 'mended')
  change_speaker(conversation, 'waiting')
  note(handoff, conversation, 'no_handoff', true)
end

local function check_coordinator(coordinator)
  for _, handoff in ipairs(redis.call('ZRANGE', held_key(coordinator), 0, -1)) do
    local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'conversation')
    if fields[1] ~= 'claimed' or fields[2] ~= coordinator then
      redis.call('ZREM', held_key(coordinator), handoff)
      tell_owner(coordinator, handoff)
      note(handoff, text(fields[3]), 'not_theirs')
    end
  end
end

for _, handoff in ipairs(request.handoffs) do check_handoff(handoff) end
for _, conversation in ipairs(request.conversations) do check_talk(conversation) end
for _, coordinator in ipairs(request.coordinators) do check_coordinator(coordinator) end
if #mended == 0 then return '{"mended":[]}' end
return cjson.encode({ mended = mended })
