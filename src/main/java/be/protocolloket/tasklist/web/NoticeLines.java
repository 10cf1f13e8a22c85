package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.list.TaskList;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.NoticeView;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns notices into sentences. */
@Component
class NoticeLines {

    private final TaskList list;
    private final TaskTopics topics;
    private final MessageSource messages;

    NoticeLines(TaskList list, TaskTopics topics, MessageSource messages) {
        this.list = list;
        this.topics = topics;
        this.messages = messages;
    }

    /** One notice in words, with the case or protocol it is about. */
    record NoticeLine(
            UUID id, NoticeKind kind, String text, @Nullable TaskSubject subject) {}

    List<NoticeLine> of(Caller caller, Locale locale) {
        List<NoticeView> notices = list.notices(caller);
        TaskTopics.Topics described = topics.of(notices, NoticeView::protocolId, NoticeView::caseId, locale);
        return notices.stream()
                .map(notice -> new NoticeLine(
                        notice.id(),
                        notice.kind(),
                        text(notice, locale),
                        described.of(notice.protocolId(), notice.caseId()).subject()))
                .toList();
    }

    /** A notice may be older than the release that words it: then it still points to what it is about. */
    private String text(NoticeView notice, Locale locale) {
        String otherwise = messages.getMessage("tasklist.notice.plain", null, locale);
        String text = messages.getMessage(notice.messageKey(), notice.args().toArray(), otherwise, locale);
        return text == null ? otherwise : text;
    }
}
