-- When to look at each again, unless something has brought them up since: then they are not lent as that look left them.
for _, again in ipairs(request.handoffs) do
  local handoff, at = again[1], again[2]
  if tonumber(redis.call('ZSCORE', LADDER, handoff) or -1) == request.lent_until then
    redis.call('ZADD', LADDER, whole(at), handoff)
  end
end
return cjson.encode({})
