package com.azuvio.crmconnect.starter.web;

import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Lets a use case inside an idempotent request's transaction end like one of its own: its changes are flushed, so that
 * new versions and violated constraints show in its answer. Batches of events keep their one flush at the end.
 */
class FlushingTransactionManager extends JpaTransactionManager {

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        if (status.isNewTransaction() || status.isReadOnly() || RequestContextHolder.getRequestAttributes() == null) {
            return;
        }
        EntityManagerFactory factory = getEntityManagerFactory();
        @Nullable Object holder = factory == null ? null : TransactionSynchronizationManager.getResource(factory);
        if (holder instanceof EntityManagerHolder entities) {
            entities.getEntityManager().flush();
        }
    }
}
