package be.protocolloket.workflow;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Days on which a Belgian public body works: not a Saturday, a Sunday or one of the ten legal holidays (royal decree of 18 April 1974,
 * art. 1). Days that only some keep, such as All Souls' Day and the King's Feast, are working days: a term may end early for them,
 * never late.
 */
@Component
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /**
     * The working day that many working days after the given day; the day itself does not count.
     *
     * @param days zero or more
     */
    public LocalDate plus(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * The working day that many working days before the given day; the day itself does not count.
     *
     * @param days zero or more
     */
    public LocalDate minus(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.minusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after the first day, up to and including the last; zero when the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isAfter(first) ? last : first)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
