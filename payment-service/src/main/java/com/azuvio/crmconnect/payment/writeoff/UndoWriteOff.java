package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.Payment;
import com.azuvio.crmconnect.payment.money.Stamp;
import com.azuvio.crmconnect.payment.money.Stamps;
import com.azuvio.crmconnect.payment.money.Withholding;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a write-off back: the document is asked to open again, free money is the client's again. */
@Service
public class UndoWriteOff implements Withholding {

    private final WriteOffs writeOffs;
    private final MoneySources sources;
    private final Stamps stamps;
    private final CompanyCalendar calendar;

    UndoWriteOff(WriteOffs writeOffs, MoneySources sources, Stamps stamps, CompanyCalendar calendar) {
        this.writeOffs = writeOffs;
        this.sources = sources;
        this.stamps = stamps;
        this.calendar = calendar;
    }

    /** @throws Refusal {@code write-off-not-found}, {@code write-off-not-answered-yet}, {@code write-off-not-booked} */
    @Transactional
    public void undo(UUID id, String reason) {
        Optional<UUID> sourceId = writeOffs.findSourceOf(id);
        Optional<MoneySource> source = sourceId.map(sources::lockOne);
        WriteOff writeOff = writeOffs.lockAll(List.of(id)).stream().findAny().orElseThrow(() -> WriteOffs.notFound(id));
        if (source.isPresent()) {
            writeOff.giveBack(source.get(), reason, calendar.today(), stamps.now());
            sources.keep(List.of(source.get()));
        } else {
            writeOff.askToUndo(reason, calendar.today(), stamps.now());
        }
        writeOffs.save(writeOff);
    }

    /** There was no money: what was taken in of it never was. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(Payment payment, Stamp stamp) {
        List<WriteOff> booked = writeOffs.lockBookedOf(payment.id());
        booked.forEach(writeOff -> writeOff.giveBack(payment, "the receipt bounced", calendar.today(), stamp));
        writeOffs.saveAll(booked);
    }
}
