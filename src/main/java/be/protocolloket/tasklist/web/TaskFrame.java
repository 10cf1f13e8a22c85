package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.BackgroundView;
import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.workflow.Term;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the form of a task: who must do what by when and why, and the text beside it.
 *
 * @param name of the task, in the reader's language
 * @param subject what it is about; null when nobody knows it
 * @param within the protocol of a case; null where the subject is the protocol itself
 * @param roles in which the reader may do it, in words
 * @param term that its day follows from; null when it has none
 * @param why sentence
 * @param noticeKeys warnings to show above the form
 * @param first what must be done elsewhere before the form can be sent; null when nothing must
 * @param confirmed the answers are shown once more before they are final
 * @param mine the reader took it
 * @param barred the reader may not do it, and a colleague does
 * @param holder name of the colleague who took it
 * @param given sentence: who handed it over, and why; null when nobody did
 * @param colleagues to whom it can be handed over: names by id
 */
record TaskFrame(
        OpenTask task,
        String name,
        @Nullable TaskSubject subject,
        @Nullable TaskSubject within,
        String roles,
        DueState due,
        @Nullable Term term,
        String why,
        List<String> noticeKeys,
        FormStart.@Nullable First first,
        boolean confirmed,
        boolean mine,
        boolean barred,
        @Nullable String holder,
        @Nullable String given,
        Map<UUID, String> colleagues,
        @Nullable BackgroundView background) {}
