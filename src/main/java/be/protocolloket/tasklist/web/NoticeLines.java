package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.NoticeKind;
import be.protocolloket.tasklist.NoticeView;
import be.protocolloket.tasklist.TaskList;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.TaskSubjects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns notices into sentences. */
@Component
class NoticeLines {

    private final TaskList list;
    private final TaskSubjects subjects;
    private final MessageSource messages;

    NoticeLines(TaskList list, TaskSubjects subjects, MessageSource messages) {
        this.list = list;
        this.subjects = subjects;
        this.messages = messages;
    }

    /** One notice in words, with the protocol it is about. */
    record NoticeLine(
            UUID id, NoticeKind kind, String text, @Nullable TaskSubject subject) {}

    List<NoticeLine> of(Caller caller, Locale locale) {
        List<NoticeView> notices = list.notices(caller);
        Map<UUID, TaskSubject> described =
                subjects.describe(notices.stream().map(NoticeView::protocolId).collect(Collectors.toSet()));
        return notices.stream()
                .map(notice -> new NoticeLine(
                        notice.id(), notice.kind(), text(notice, locale), described.get(notice.protocolId())))
                .toList();
    }

    /** A notice may be older than the release that words it: then it still points to its protocol. */
    private String text(NoticeView notice, Locale locale) {
        String otherwise = messages.getMessage("tasklist.notice.plain", null, locale);
        String text = messages.getMessage(notice.messageKey(), notice.args().toArray(), otherwise, locale);
        return text == null ? otherwise : text;
    }
}
