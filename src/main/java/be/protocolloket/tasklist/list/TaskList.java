package be.protocolloket.tasklist.list;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.DoneTask;
import be.protocolloket.tasklist.Handovers;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TakenOver;
import be.protocolloket.tasklist.TaskTable;
import be.protocolloket.tasklist.notice.NoticeTable;
import be.protocolloket.tasklist.notice.NoticeView;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own lists: what is theirs, what their groups may take, what they finished, and what they must be told. */
@Service
public class TaskList {

    /** Lines on a page. */
    public static final int PAGE_SIZE = TaskTable.PAGE_SIZE;

    /** Counting stops here. */
    public static final int COUNT_LIMIT = TaskTable.COUNT_LIMIT;

    private final TaskSearch search;
    private final TaskTable table;
    private final NoticeTable notices;
    private final Handovers handovers;

    TaskList(TaskSearch search, TaskTable table, NoticeTable notices, Handovers handovers) {
        this.search = search;
        this.table = table;
        this.notices = notices;
        this.handovers = handovers;
    }

    public List<OpenTask> page(TaskQuery query, Caller caller) {
        return search.page(query, caller);
    }

    /** At most {@link #COUNT_LIMIT}. */
    public int count(TaskQuery query, Caller caller) {
        return search.count(query, caller);
    }

    /** What occurs in a list, for offering filters; of a very long list only its most urgent part. */
    public List<TaskChoice> choices(TaskQuery.Scope scope, Caller caller) {
        return search.choices(scope, caller);
    }

    public List<DoneTask> done(Caller caller, int page) {
        return table.doneBy(caller, page);
    }

    /** At most {@link #COUNT_LIMIT}. */
    public int countDone(Caller caller) {
        return table.countDoneBy(caller);
    }

    /** What colleagues took over from the caller and did not finish yet. */
    public List<TakenOver> takenOver(Caller caller) {
        return handovers.takenFrom(caller);
    }

    public List<NoticeView> notices(Caller caller) {
        return notices.of(caller);
    }

    /** Puts a notice aside for the whole group. */
    @Transactional
    public void dismiss(UUID notice, Caller caller) {
        notices.dismiss(notice, caller);
    }
}
