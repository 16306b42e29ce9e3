-- Takes the bot's turn in a conversation, if there is one to take.
return begin_turn(request.conversation, request.worker, request.now, request.lease) or {}
