-- Remembers the language the patient chose, for whoever takes them over too.
if redis.call('EXISTS', conversation_key(request.conversation)) == 0 then
  return cjson.encode({ problem = 'not_found' })
end
publish({ conversation = request.conversation, queue = speak(request.conversation, request.locale) })
return cjson.encode({ locale = request.locale })
