package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The caller's own lists: what is theirs, what their groups may take, what they finished, and what they must be told. */
@Service
public class TaskList {

    /** Lines on a page. */
    public static final int PAGE_SIZE = TaskQuery.PAGE_SIZE;

    /** Counting stops here. */
    public static final int COUNT_LIMIT = TaskTable.COUNT_LIMIT;

    private final TaskTable table;
    private final NoticeTable notices;

    TaskList(TaskTable table, NoticeTable notices) {
        this.table = table;
        this.notices = notices;
    }

    public List<OpenTask> page(TaskQuery query, Caller caller) {
        return table.page(query, caller);
    }

    /** At most {@link #COUNT_LIMIT}. */
    public int count(TaskQuery query, Caller caller) {
        return table.count(query, caller);
    }

    /** Everything that the caller could meet in a list, at most 500 tasks; for offering filters. */
    public List<OpenTask> choices(Caller caller) {
        return table.choices(caller);
    }

    public List<DoneTask> done(Caller caller, int page) {
        return table.doneBy(caller.personId(), page);
    }

    /** At most {@link #COUNT_LIMIT}. */
    public int countDone(Caller caller) {
        return table.countDoneBy(caller.personId());
    }

    public List<NoticeView> notices(Caller caller) {
        return notices.of(caller);
    }

    /** Puts a notice aside for the whole group. */
    public void dismiss(UUID notice, Caller caller) {
        notices.dismiss(notice, caller);
    }
}
