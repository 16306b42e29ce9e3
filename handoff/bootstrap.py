"""Puts the real adapters behind the ports. The one place that knows which they are."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.content import Clinic
from handoff.adapters.rasa import RasaAssistant
from handoff.adapters.redis_bus import RedisBus
from handoff.adapters.redis_client import connect, listen
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_queue import RedisQueue
from handoff.adapters.redis_referrals import RedisReferrals
from handoff.adapters.redis_reviews import RedisReviews
from handoff.adapters.redis_scripts import Scripts
from handoff.adapters.redis_staff import RedisPresence, RedisStaff
from handoff.adapters.second_opinion import ThreadedOpinion
from handoff.adapters.system import RandomIds, SystemClock
from handoff.service.ports import Ports
from handoff.settings import Settings
from handoff.web import metrics


@asynccontextmanager
async def real_ports(settings: Settings) -> AsyncIterator[Ports]:
    """Yield the ports of a running edge and close their connections afterwards. Connects only when first used."""
    redis = connect(settings.redis_url)
    listening = listen(settings.redis_url)  # waits for news as long as it takes
    keys = Keys(settings.clinic_id)
    scripts = Scripts(redis, keys)
    assistant = RasaAssistant(settings.rasa_url, settings.rasa_secret)
    opinion = ThreadedOpinion(lambda why: metrics.OPINION_FAILED.labels(why).inc())
    try:
        yield Ports(
            conversations=RedisConversations(redis, keys, scripts, settings.redis_wait_replicas),
            queue=RedisQueue(redis, keys, scripts),
            presence=RedisPresence(redis, keys),
            staff=RedisStaff(redis, keys),
            referrals=RedisReferrals(redis, keys),
            reviews=RedisReviews(redis, keys, scripts),
            assistant=assistant,
            opinion=opinion,
            bus=RedisBus(listening, keys),
            clock=SystemClock(),
            ids=RandomIds(),
            clinic=Clinic(
                settings.clinic_name,
                settings.clinic_phone,
                settings.clinic_hours,
                settings.clinic_facts,
                settings.clinic_profile,
            ),
        )
    finally:
        opinion.close()
        await assistant.aclose()
        await redis.aclose()
        await listening.aclose()
