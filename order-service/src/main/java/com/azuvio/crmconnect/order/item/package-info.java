/** The catalogue (S13): goods and services with unit, price and VAT class. */
@NullMarked
package com.azuvio.crmconnect.order.item;

import org.jspecify.annotations.NullMarked;
