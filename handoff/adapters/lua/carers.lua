-- Everyone whose console is open, or the named one, as the scheduler sees them: one moment, not several.
local names = { request.coordinator }
if request.coordinator == '' then names = redis.call('ZRANGEBYSCORE', SHIFT, whole(request.now), '+inf') end
local found = {}
for i, name in ipairs(names) do found[i] = read_carer(name, request.now) end
return cjson.encode({ carers = found })
