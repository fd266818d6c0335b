package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the series of a document type and year, with the number that it starts from (D16). */
@Service
public class CreateSeries {

    private final SeriesStore store;
    private final CurrentActor actor;

    CreateSeries(SeriesStore store, CurrentActor actor) {
        this.store = store;
        this.actor = actor;
    }

    @Transactional
    public Series create(DocumentType type, int year, String code, int digits, long startNumber) {
        Series series = new Series(UuidV7.next(), type, year, code, digits, startNumber, startNumber, null);
        if (!store.add(series, actor.name())) {
            throw Refusal.conflict(
                            "series-exists", "The document type has a series of that year, or the code is taken in it")
                    .with("documentType", type.name())
                    .with("year", year)
                    .with("seriesCode", code);
        }
        return series;
    }
}
