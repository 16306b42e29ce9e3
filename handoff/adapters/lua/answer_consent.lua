-- Takes in what the patient said to being asked. On a yes the words are kept apart, under a number and nothing else.
local id = request.conversation
local mark = read_mark(id, request.seq)
if not mark.verdict then return cjson.encode({ problem = 'not_found' }) end
if mark.consent ~= 'asked' then return answer_mark(request.seq, mark) end

mark.consent = request.agreed and 'yes' or 'no'
if request.agreed then
  mark.candidate = redis.call('INCR', CANDIDATES .. ':last')
  redis.call('XADD', CANDIDATES, whole(mark.candidate) .. '-0', 'tier', mark.tier, 'verdict', mark.verdict,
    'body', ARGV[3])
end
write_mark(id, request.seq, mark)
publish({ conversation = id, queue = false })
return answer_mark(request.seq, mark)
