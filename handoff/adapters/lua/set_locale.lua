-- Remembers the language the patient chose, for whoever takes them over too.
local key = conversation_key(request.conversation)
local open = redis.call('HGET', key, 'handoff')
if not open then return cjson.encode({ problem = 'not_found' }) end
redis.call('HSET', key, 'locale', request.locale)
if open ~= '' then redis.call('HSET', handoff_key(open), 'locale', request.locale) end
publish({ conversation = request.conversation, queue = open ~= '' })
return cjson.encode({ locale = request.locale })
