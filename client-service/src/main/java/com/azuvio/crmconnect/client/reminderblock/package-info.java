/** Why a client, or one of its documents, gets no reminder for a while (D12). */
@NullMarked
package com.azuvio.crmconnect.client.reminderblock;

import org.jspecify.annotations.NullMarked;
