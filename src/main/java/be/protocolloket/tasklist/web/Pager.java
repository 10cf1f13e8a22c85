package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.TaskList;

/**
 * The pages of a list.
 *
 * @param first number of the first line shown, from 1
 * @param many whether there are more lines than are counted
 */
record Pager(TaskFilter filter, int total, boolean many, int first, int last, int pages) {

    static Pager of(TaskFilter filter, int total) {
        int first = (filter.page() - 1) * TaskList.PAGE_SIZE + 1;
        int pages = Math.max(1, (total + TaskList.PAGE_SIZE - 1) / TaskList.PAGE_SIZE);
        return new Pager(
                filter,
                total,
                total >= TaskList.COUNT_LIMIT,
                first,
                Math.min(total, first + TaskList.PAGE_SIZE - 1),
                pages);
    }

    public boolean hasPrevious() {
        return filter.page() > 1;
    }

    public boolean hasNext() {
        return filter.page() < pages || many && filter.page() * TaskList.PAGE_SIZE >= TaskList.COUNT_LIMIT;
    }
}
