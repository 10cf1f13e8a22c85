package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer as the columns of its table. */
final class TransferColumns {

    private TransferColumns() {}

    /** By the names of the parameters that {@link TransferTable#save} sets; {@code before} is the state in which it was read. */
    static Map<String, @Nullable Object> of(Transfer transfer) {
        Assessment assessment = transfer.assessment();
        @Nullable OfficersAdvice advice = transfer.advice();
        @Nullable Dispatch dispatch = transfer.dispatch();
        TransferReturned.@Nullable Reason reason = transfer.returnReason();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", transfer.id());
        columns.put("before", transfer.view().state().name());
        columns.put("state", transfer.state().name());
        columns.put("assessment", assessment.number());
        columns.put("assessedBy", assessment.by());
        columns.put("second", assessment.secondReadingNeeded());
        columns.put("confirmedBy", assessment.confirmedBy());
        columns.put("advice", advice == null ? null : advice.outcome().name());
        columns.put("advisedBy", advice == null ? null : advice.by());
        columns.put("recipient", dispatch == null ? null : dispatch.sending().recipient());
        columns.put(
                "delivery",
                dispatch == null ? null : dispatch.sending().delivery().name());
        columns.put("bulk", dispatch != null && dispatch.sending().bulk());
        columns.put("version", dispatch == null ? null : dispatch.versionId());
        columns.put("sha256", dispatch == null ? null : dispatch.sha256());
        columns.put("sentBy", dispatch == null ? null : dispatch.by());
        columns.put("receivedBy", transfer.receivedBy());
        columns.put("reason", reason == null ? null : reason.name());
        return columns;
    }

    static Transfer transfer(ResultSet row, int number) throws SQLException {
        TransferView view = view(row);
        @Nullable ItemAdvice advice = Columns.value(ItemAdvice.class, row, "advice");
        return new Transfer(
                view,
                view.state(),
                new Assessment(
                        row.getInt("assessment"),
                        row.getObject("assessed_by", UUID.class),
                        row.getBoolean("second_reading_needed"),
                        row.getObject("confirmed_by", UUID.class)),
                advice == null ? null : new OfficersAdvice(advice, row.getObject("advised_by", UUID.class)),
                sent(row),
                row.getObject("received_by", UUID.class),
                Columns.value(TransferReturned.Reason.class, row, "return_reason"));
    }

    private static @Nullable Dispatch sent(ResultSet row) throws SQLException {
        @Nullable Delivery delivery = Columns.value(Delivery.class, row, "delivery");
        return delivery == null
                ? null
                : new Dispatch(
                        new Sending(row.getString("recipient"), delivery, row.getBoolean("bulk")),
                        row.getObject("version_id", UUID.class),
                        row.getString("sha256"),
                        row.getObject("sent_by", UUID.class));
    }

    static TransferView view(ResultSet row) throws SQLException {
        @Nullable UUID version = row.getObject("version_id", UUID.class);
        return new TransferView(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                TransferPurpose.valueOf(row.getString("purpose")),
                row.getString("flow_id"),
                new Direction(
                        new EnterpriseNumber(row.getString("discloser")),
                        new EnterpriseNumber(row.getString("receiver"))),
                TransferState.valueOf(row.getString("state")),
                Columns.value(Delivery.class, row, "delivery"),
                version,
                row.getString("sha256"),
                Columns.instant(row, "sent_at"),
                row.getObject("sent_by", UUID.class),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "erased_at"));
    }
}
