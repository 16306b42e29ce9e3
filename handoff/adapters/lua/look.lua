-- Whether somebody is ready, and whom in line it is time to look at. Each is lent to one process for a while.
local now = whole(request.now)
local ready = redis.call('ZCOUNT', PRESENCE, now, '+inf') > 0 and '1' or '0'
local was = redis.call('HMGET', STAFFING, 'ready', 'since')
local since = was[2]
if was[1] ~= ready then
  since = now
  redis.call('HSET', STAFFING, 'ready', ready, 'since', since)
  redis.call('ZUNIONSTORE', LADDER, 2, LADDER, QUEUE, 'WEIGHTS', 0, 0)  -- it is time to look at everybody
elseif redis.call('ZCARD', LADDER) < redis.call('ZCARD', QUEUE) then  -- whoever is in line is on it, whatever broke
  redis.call('ZUNIONSTORE', LADDER, 2, LADDER, QUEUE, 'WEIGHTS', 1, 0, 'AGGREGATE', 'MAX')
end

local found = {}
for _, handoff in ipairs(redis.call('ZRANGEBYSCORE', LADDER, '-inf', now, 'LIMIT', 0, request.most)) do
  if redis.call('ZSCORE', QUEUE, handoff) then
    redis.call('ZADD', LADDER, whole(request.now + request.lease), handoff)
    found[#found + 1] = handoff
  else
    redis.call('ZREM', LADDER, handoff)  -- a stray name; going back in line brings them back
  end
end
return cjson.encode({ ready = ready == '1', since = tonumber(since), found = found })
