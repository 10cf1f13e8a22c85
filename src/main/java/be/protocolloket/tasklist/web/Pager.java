package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.list.TaskList;

/**
 * The pages of a list.
 *
 * @param first number of the first line shown, from 1
 * @param many whether there are more lines than are counted
 */
record Pager(TaskFilter filter, int total, boolean many, int first, int last, int pages) {

    /** A page beyond the last is the last, for an address may be older than the list. */
    static Pager of(TaskFilter asked, int total) {
        int pages = Math.max(1, (total + TaskList.PAGE_SIZE - 1) / TaskList.PAGE_SIZE);
        boolean many = total >= TaskList.COUNT_LIMIT;
        TaskFilter filter = many ? asked : asked.at(Math.min(asked.page(), pages));
        int first = (filter.page() - 1) * TaskList.PAGE_SIZE + 1;
        int last = first + TaskList.PAGE_SIZE - 1;
        return new Pager(filter, total, many, first, many ? last : Math.min(total, last), pages);
    }

    public boolean hasPrevious() {
        return filter.page() > 1;
    }

    public boolean hasNext() {
        return filter.page() < pages || many && filter.page() * TaskList.PAGE_SIZE >= TaskList.COUNT_LIMIT;
    }
}
