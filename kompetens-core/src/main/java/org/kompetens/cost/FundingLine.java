package org.kompetens.cost;

/**
 * That an activity asks a fund to pay in some years, and how far that has come.
 *
 * @param fund the fund, with whose rules it is paid
 * @param years in which years
 * @param status how far the application has come
 */
public record FundingLine(FundId fund, Years years, GrantStatus status) {}
