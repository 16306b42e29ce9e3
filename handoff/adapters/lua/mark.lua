-- Sets, changes or takes back what a person says of the screen's answer to one message. The words stay in the talk.
local before = read_mark(request.conversation, request.seq)
local verdict = text(before.verdict)
if verdict == request.verdict then return answer_mark(request.seq, before) end

if verdict ~= '' then
  redis.call('XDEL', MARKS, before.entry)
  drop_candidate(before)
  if before.consent ~= 'none' then before.consent = 'no' end  -- they were asked once: not again
end
before.verdict, before.tier, before.entry = request.verdict, request.tier, ''
if request.verdict ~= '' then
  before.entry = redis.call('XADD', MARKS, '*', 'conversation', request.conversation, 'handoff', request.handoff,
    'seq', whole(request.seq), 'verdict', request.verdict, 'tier', request.tier, 'kind', request.kind,
    'rules', request.rules, 'who', request.who, 'at', whole(request.at))
end
write_mark(request.conversation, request.seq, before)
publish({ conversation = request.conversation, queue = false })
return answer_mark(request.seq, before)
