package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.payment.money.ReapplyOwnSurplus;
import com.azuvio.crmconnect.payment.money.Stamp;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of documents' owners about write-offs. */
@Service
public class RecordWriteOffAnswers {

    private final WriteOffs writeOffs;
    private final ReapplyOwnSurplus ownSurplus;
    private final CompanyCalendar calendar;

    RecordWriteOffAnswers(WriteOffs writeOffs, ReapplyOwnSurplus ownSurplus, CompanyCalendar calendar) {
        this.writeOffs = writeOffs;
        this.ownSurplus = ownSurplus;
        this.calendar = calendar;
    }

    /** @throws RejectedEventException for an answer that does not fit what was asked */
    @Transactional
    public void record(List<WriteOffAnswer> answers) {
        Map<UUID, WriteOff> held =
                writeOffs
                        .lockAll(
                                answers.stream().map(WriteOffAnswer::writeOffId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(WriteOff::id, Function.identity()));
        for (WriteOffAnswer answer : answers) {
            WriteOff writeOff = held.get(answer.writeOffId());
            if (writeOff == null) {
                throw new RejectedEventException(
                        "write-off-unknown", "no write-off " + answer.writeOffId() + " was asked for here");
            }
            take(answer, writeOff, new Stamp(calendar.now(), answer.by()));
        }
        writeOffs.saveAll(held.values());
    }

    private void take(WriteOffAnswer answer, WriteOff writeOff, Stamp stamp) {
        switch (answer) {
            case WriteOffAnswer.Booked booked -> {
                if (!writeOff.isWithin(booked.amount())) {
                    throw new RejectedEventException(
                            "booked-differs-from-request", booked.amount() + " was given up, which was not asked for");
                }
                writeOff.booked(booked.amount(), stamp);
            }
            case WriteOffAnswer.Refused refused -> writeOff.refused(refused.reason(), stamp);
            case WriteOffAnswer.Undone undone -> {
                if (writeOff.undone(stamp)) {
                    ownSurplus.reapply(undone.documentId(), undone.remaining(), stamp);
                }
            }
        }
    }
}
