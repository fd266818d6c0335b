@NullMarked
package com.azuvio.crmconnect.starter.money;

import org.jspecify.annotations.NullMarked;
