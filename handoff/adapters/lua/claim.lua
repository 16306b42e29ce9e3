-- Gives a coordinator the next person in line who is for them, or the named one: who may, room and claim in one step.
-- The rules are those of handoff/domain/caseload.py; without `care` in the request none are asked.
local name, care, more = request.coordinator, request.care, request.more
local before = redis.call('GET', command_key(name, request.command))
if before then
  local now = redis.call('HMGET', handoff_key(before), 'state', 'owner')
  if now[1] == 'claimed' and now[2] == name then return done_to(before) end
  return refused({ problem = 'not_yours', owner = text(now[2]) })  -- taken by it, and lost since
end

local me = care and read_carer(name, request.now)
local function rests(carer, tier) return is_stat(tier) and carer.breather_until > request.now end

local colleagues  -- who else is ready; read only where it matters
local function someone_else_can(tier)
  if not colleagues then
    colleagues = {}
    for _, other in ipairs(redis.call('ZRANGEBYSCORE', PRESENCE, whole(request.now), '+inf')) do
      local carer = other ~= name and read_carer(other, request.now)
      if carer and carer.chose == 'available' and carer.wrap_up_until <= request.now then
        colleagues[#colleagues + 1] = carer
      end
    end
  end
  for _, carer in ipairs(colleagues) do
    if has_room(carer, tier, care) and not rests(carer, tier) then return true end
  end
  return false
end

local known = {}
local function fit(tier)
  if not care then return 'yes' end
  if known[tier] then return known[tier] end
  local room, answer = has_room(me, tier, care), nil
  if room and (more or not rests(me, tier)) then answer = 'yes'
  elseif someone_else_can(tier) then answer = 'pass'
  elseif room then answer = 'yes'  -- the breather yields: nobody else can take them
  elseif more and tier <= 'T2' then answer = 'over'
  else answer = 'no' end
  known[tier] = answer
  return answer
end

local function refuse(resting, may_say_more)
  local load = 0
  for _, held in ipairs(me.holds) do load = load + care.weights[held] end
  if resting then return refused({ problem = 'breather', ['until'] = me.breather_until, more = may_say_more }) end
  return refused({ problem = 'at_capacity', load = load, cap = care.cap, more = may_say_more })
end

-- Goes down the line in its order. Returns the handoff, its tier and its conversation, or what to answer.
local function next_in_line()
  local start, rested = 0, false
  while true do
    local some = redis.call('ZRANGE', QUEUE, start, start == 0 and 0 or start + 63)  -- nearly always it is the first
    if #some == 0 then
      if start == 0 then return nil, nil, nil, refused({ problem = 'nobody_waiting' }) end
      return nil, nil, nil, refuse(rested, rested)
    end
    for _, handoff in ipairs(some) do
      local fields = redis.call('HMGET', handoff_key(handoff), 'tier', 'conversation')
      local tier, conversation = fields[1], fields[2]
      local answer = fit(tier)
      if answer == 'yes' or answer == 'over' then return handoff, tier, conversation end
      if answer == 'no' then return nil, nil, nil, refuse(false, tier <= 'T2') end
      rested = rested or has_room(me, tier, care)
    end
    start = start + #some
  end
end

-- A supervisor's pick: above the cap, or in a breather, only where they say so.
local function named(handoff)
  local fields = redis.call('HMGET', handoff_key(handoff), 'state', 'owner', 'tier', 'conversation')
  if not redis.call('ZSCORE', QUEUE, handoff) then
    local taken = fields[1] == 'claimed'
    return nil, nil, nil, refused(taken and { problem = 'already_taken', owner = fields[2] } or { problem = 'not_found' })
  end
  local tier = fields[3]
  local free = not care or more or (has_room(me, tier, care) and not rests(me, tier))
  if not free then return nil, nil, nil, refuse(has_room(me, tier, care), true) end
  return handoff, tier, fields[4]
end

local handoff, tier, conversation, why_not
if request.handoff == '' then handoff, tier, conversation, why_not = next_in_line()
else handoff, tier, conversation, why_not = named(request.handoff) end
local ready = not care or me.chose == 'available'
if not ready and (handoff or request.handoff == '') then return refused({ problem = 'off_duty' }) end
if not handoff then return why_not end

local over = care and not has_room(me, tier, care)
note_taken(handoff, request.now)
enter_care(handoff, name, request.now, request.lease, care and care.answer[tier])
remember_command(name, request.command, handoff)
local seq = change_speaker(conversation, 'human')
audit('claimed', name, handoff, request.now, seq)
if care then
  if over then audit('over_cap', name, handoff, request.now, seq) end
  if rests(me, tier) then audit('in_breather', name, handoff, request.now, seq) end
  redis.call('HSET', duty_key(name), 'wrap_up_until', '0')  -- whoever takes someone is done wrapping up
end
publish({ conversation = conversation, queue = true })
return done_to(handoff)
