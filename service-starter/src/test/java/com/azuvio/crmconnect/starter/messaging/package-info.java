@NullMarked
package com.azuvio.crmconnect.starter.messaging;

import org.jspecify.annotations.NullMarked;
