package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rejected messages, newest first. */
@Service
public class ListRejections {

    private static final UUID BEYOND = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final IntakeRejections rejections;

    ListRejections(IntakeRejections rejections) {
        this.rejections = rejections;
    }

    /**
     * Lists a page.
     *
     * @param statuses none means all
     * @param source the sending system, exactly; nothing means all
     */
    @Transactional(readOnly = true)
    public CursorPage<IntakeRejection> list(
            Set<RejectionStatus> statuses, @Nullable String source, @Nullable String cursor, int limit) {
        PageLimits.check(limit);
        Cursor start = Cursor.decode(cursor);
        List<IntakeRejection> found = rejections.page(
                start.isStart() ? BEYOND : start.uuid(0),
                statuses.isEmpty() ? Set.of(RejectionStatus.values()) : statuses,
                source,
                Limit.of(limit + 1));
        return CursorPage.of(found, limit, rejection -> Cursor.encode(rejection.id()), counts(source));
    }

    @Transactional(readOnly = true)
    public IntakeRejection find(UUID id) {
        return rejections
                .findById(id)
                .orElseThrow(() -> Refusal.notFound("rejection-unknown", "there is no rejected message " + id));
    }

    private Map<String, Long> counts(@Nullable String source) {
        return Arrays.stream(RejectionStatus.values())
                .collect(Collectors.toMap(RejectionStatus::name, status -> rejections.count(status, source)));
    }
}
