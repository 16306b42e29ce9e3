"""Puts the real adapters behind the ports. The one place that knows which they are."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.content import Clinic
from handoff.adapters.notify import Notifiers, Way
from handoff.adapters.notify_smtp import Server, Smtp
from handoff.adapters.notify_twilio import Account, Twilio
from handoff.adapters.notify_webhook import Webhook
from handoff.adapters.rasa import RasaAssistant
from handoff.adapters.redis_bus import RedisBus
from handoff.adapters.redis_client import connect, listen
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_feedback import RedisFeedback
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_ladder import RedisJournal, RedisLadder
from handoff.adapters.redis_queue import RedisQueue
from handoff.adapters.redis_referrals import RedisReferrals
from handoff.adapters.redis_reviews import RedisReviews
from handoff.adapters.redis_scripts import Scripts
from handoff.adapters.redis_staff import RedisPresence, RedisStaff
from handoff.adapters.second_opinion import ProcessOpinion
from handoff.adapters.system import RandomIds, SystemClock
from handoff.domain.ladder import Rung
from handoff.service.ports import Ports
from handoff.settings import Settings
from handoff.settings_notify import Notify
from handoff.web import metrics


@asynccontextmanager
async def real_ports(settings: Settings) -> AsyncIterator[Ports]:
    """Yield the ports of a running edge and close their connections afterwards. Connects only when first used."""
    redis = connect(settings.redis_url)
    listening = listen(settings.redis_url)  # waits for news as long as it takes
    keys = Keys(settings.clinic_id)
    scripts = Scripts(redis, keys)
    assistant = RasaAssistant(settings.rasa_url, settings.rasa_secret)
    opinion = ProcessOpinion(lambda why: metrics.OPINION_FAILED.labels(why).inc())
    clock = SystemClock()
    queue = RedisQueue(redis, keys, scripts)
    notifier = Notifiers(ways(settings.notify, clock), lambda way, how: metrics.NOTIFIED.labels(way, how).inc())
    try:
        yield Ports(
            conversations=RedisConversations(redis, keys, scripts, settings.redis_wait_replicas),
            queue=queue,
            presence=RedisPresence(redis, keys, scripts),
            ladder=RedisLadder(scripts, queue),
            notifier=notifier,
            journal=RedisJournal(redis, keys),
            staff=RedisStaff(redis, keys),
            referrals=RedisReferrals(redis, keys),
            reviews=RedisReviews(redis, keys, scripts),
            feedback=RedisFeedback(redis, keys, lambda about, felt: metrics.FEEDBACK.labels(about, felt).inc()),
            assistant=assistant,
            opinion=opinion,
            bus=RedisBus(listening, keys),
            clock=clock,
            ids=RandomIds(),
            clinic=Clinic(
                settings.clinic_name,
                settings.clinic_phone,
                settings.clinic_hours,
                settings.clinic_facts,
                settings.clinic_profile,
            ),
            care=settings.care,
        )
    finally:
        await opinion.aclose()
        await notifier.aclose()
        await assistant.aclose()
        await redis.aclose()
        await listening.aclose()


def ways(notify: Notify, clock: SystemClock) -> dict[Rung, Sequence[Way]]:
    """Return how each rung of the ladder reaches somebody: nothing where nothing is set up."""
    on_call: list[Way] = []
    if notify.webhook_url:
        on_call.append(Webhook(notify.webhook_url, notify.webhook_secret, clock.now))
    on_call += _by_name(notify, notify.on_call_email, notify.on_call_sms)
    return {Rung.ON_CALL: on_call, Rung.SUPERVISOR: _by_name(notify, notify.supervisor_email, notify.supervisor_sms)}


def _by_name(notify: Notify, addresses: Sequence[str], phones: Sequence[str]) -> list[Way]:
    found: list[Way] = []
    if notify.mail is not None and addresses:
        mail = notify.mail
        server = Server(mail.host, mail.port, mail.at_once, mail.username, mail.password)
        found.append(Smtp(server, mail.sender, addresses))
    if phones:
        account = Account(notify.twilio_sid, notify.twilio_token, notify.twilio_from, notify.twilio_url)
        found.append(Twilio(account, phones))
    return found
