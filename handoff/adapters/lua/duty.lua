-- A sign of a coordinator's life, and with it what they chose to be. The latest choice counts, on whatever device.
local name, key = request.coordinator, duty_key(request.coordinator)
local changed = false
if request.begins > 0 and tonumber(redis.call('ZSCORE', SHIFT, name) or '-1') >= request.begins
  and redis.call('HGET', key, 'state') then
  return cjson.encode({ changed = false })  -- another page of theirs is open: what they chose there holds
end
if request.state ~= '' then
  changed = text(redis.call('HGET', key, 'state')) ~= request.state
  redis.call('HSET', key, 'state', request.state)
end
if request.wrap_up_until >= 0 then
  redis.call('HSET', key, 'wrap_up_until', whole(request.wrap_up_until))
  changed = true
end
if request['until'] > 0 then
  changed = redis.call('ZADD', SHIFT, whole(request['until']), name) == 1 or changed
end
if redis.call('HGET', key, 'state') ~= 'available' then
  changed = redis.call('ZREM', PRESENCE, name) == 1 or changed
elseif request['until'] > 0 then
  changed = redis.call('ZADD', PRESENCE, whole(request['until']), name) == 1 or changed
end
if changed then publish({ queue = true }) end
return cjson.encode({ changed = changed })
