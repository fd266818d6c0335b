package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The VAT-rate table. Rows are only added: what was in force on a day never changes afterwards. */
@Repository
public class VatRates {

    private final JdbcClient jdbc;

    VatRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    VatRateTable all() {
        return new VatRateTable(jdbc.sql("select country, vat_class, rate_percent, valid_from from vat_rates")
                .query(VatRates::rate)
                .list());
    }

    Optional<VatRate> find(String country, VatClass vatClass, LocalDate validFrom) {
        return jdbc.sql("""
                        select country, vat_class, rate_percent, valid_from from vat_rates
                        where country = :country and vat_class = :vatClass and valid_from = :validFrom""")
                .param("country", country)
                .param("vatClass", vatClass.name())
                .param("validFrom", validFrom)
                .query(VatRates::rate)
                .optional();
    }

    /** All rows of a country, newest first within each class. */
    public List<VatRate> of(String country, int limit) {
        return jdbc.sql("""
                        select country, vat_class, rate_percent, valid_from from vat_rates
                        where country = :country order by valid_from desc, vat_class limit :limit""")
                .param("country", country)
                .param("limit", limit)
                .query(VatRates::rate)
                .list();
    }

    /** Whether the row is new; an existing row of the same class and day stays as it is. */
    boolean add(VatRate rate, String recordedBy) {
        return jdbc.sql("""
                        insert into vat_rates (country, vat_class, rate_percent, valid_from, recorded_by)
                        values (:country, :vatClass, :ratePercent, :validFrom, :recordedBy)
                        on conflict do nothing""")
                        .param("country", rate.country())
                        .param("vatClass", rate.vatClass().name())
                        .param("ratePercent", rate.ratePercent())
                        .param("validFrom", rate.validFrom())
                        .param("recordedBy", recordedBy)
                        .update()
                == 1;
    }

    private static VatRate rate(ResultSet row, int number) throws SQLException {
        return new VatRate(
                row.getString("country"),
                VatClass.valueOf(row.getString("vat_class")),
                row.getBigDecimal("rate_percent"),
                row.getObject("valid_from", LocalDate.class));
    }
}
