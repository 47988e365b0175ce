// Switches of 5,000 cases, of every kind.
package main

import "fmt"

func ints(x int) int {
	switch x {
	case 0:
		return 0
	case 7:
		return 1
	case 14:
		return 2
	case -3:
		return 3
	case 28:
		return 4
	case 35:
		return 5
	case -6:
		return 6
	case 49:
		return 7
	case 56:
		return 8
	case -9:
		return 9
	case 70:
		return 10
	case 77:
		return 11
	case -12:
		return 12
	case 91:
		return 13
	case 98:
		return 14
	case -15:
		return 15
	case 112:
		return 16
	case 119:
		return 17
	case -18:
		return 18
	case 133:
		return 19
	case 140:
		return 20
	case -21:
		return 21
	case 154:
		return 22
	case 161:
		return 23
	case -24:
		return 24
	case 175:
		return 25
	case 182:
		return 26
	case -27:
		return 27
	case 196:
		return 28
	case 203:
		return 29
	case -30:
		return 30
	case 217:
		return 31
	case 224:
		return 32
	case -33:
		return 33
	case 238:
		return 34
	case 245:
		return 35
	case -36:
		return 36
	case 259:
		return 37
	case 266:
		return 38
	case -39:
		return 39
	case 280:
		return 40
	case 287:
		return 41
	case -42:
		return 42
	case 301:
		return 43
	case 308:
		return 44
	case -45:
		return 45
	case 322:
		return 46
	case 329:
		return 47
	case -48:
		return 48
	case 343:
		return 49
	case 350:
		return 50
	case -51:
		return 51
	case 364:
		return 52
	case 371:
		return 53
	case -54:
		return 54
	case 385:
		return 55
	case 392:
		return 56
	case -57:
		return 57
	case 406:
		return 58
	case 413:
		return 59
	case -60:
		return 60
	case 427:
		return 61
	case 434:
		return 62
	case -63:
		return 63
	case 448:
		return 64
	case 455:
		return 65
	case -66:
		return 66
	case 469:
		return 67
	case 476:
		return 68
	case -69:
		return 69
	case 490:
		return 70
	case 497:
		return 71
	case -72:
		return 72
	case 511:
		return 73
	case 518:
		return 74
	case -75:
		return 75
	case 532:
		return 76
	case 539:
		return 77
	case -78:
		return 78
	case 553:
		return 79
	case 560:
		return 80
	case -81:
		return 81
	case 574:
		return 82
	case 581:
		return 83
	case -84:
		return 84
	case 595:
		return 85
	case 602:
		return 86
	case -87:
		return 87
	case 616:
		return 88
	case 623:
		return 89
	case -90:
		return 90
	case 637:
		return 91
	case 644:
		return 92
	case -93:
		return 93
	case 658:
		return 94
	case 665:
		return 95
	case -96:
		return 96
	case 679:
		return 97
	case 686:
		return 98
	case -99:
		return 99
	case 700:
		return 100
	case 707:
		return 101
	case -102:
		return 102
	case 721:
		return 103
	case 728:
		return 104
	case -105:
		return 105
	case 742:
		return 106
	case 749:
		return 107
	case -108:
		return 108
	case 763:
		return 109
	case 770:
		return 110
	case -111:
		return 111
	case 784:
		return 112
	case 791:
		return 113
	case -114:
		return 114
	case 805:
		return 115
	case 812:
		return 116
	case -117:
		return 117
	case 826:
		return 118
	case 833:
		return 119
	case -120:
		return 120
	case 847:
		return 121
	case 854:
		return 122
	case -123:
		return 123
	case 868:
		return 124
	case 875:
		return 125
	case -126:
		return 126
	case 889:
		return 127
	case 896:
		return 128
	case -129:
		return 129
	case 910:
		return 130
	case 917:
		return 131
	case -132:
		return 132
	case 931:
		return 133
	case 938:
		return 134
	case -135:
		return 135
	case 952:
		return 136
	case 959:
		return 137
	case -138:
		return 138
	case 973:
		return 139
	case 980:
		return 140
	case -141:
		return 141
	case 994:
		return 142
	case 1001:
		return 143
	case -144:
		return 144
	case 1015:
		return 145
	case 1022:
		return 146
	case -147:
		return 147
	case 1036:
		return 148
	case 1043:
		return 149
	case -150:
		return 150
	case 1057:
		return 151
	case 1064:
		return 152
	case -153:
		return 153
	case 1078:
		return 154
	case 1085:
		return 155
	case -156:
		return 156
	case 1099:
		return 157
	case 1106:
		return 158
	case -159:
		return 159
	case 1120:
		return 160
	case 1127:
		return 161
	case -162:
		return 162
	case 1141:
		return 163
	case 1148:
		return 164
	case -165:
		return 165
	case 1162:
		return 166
	case 1169:
		return 167
	case -168:
		return 168
	case 1183:
		return 169
	case 1190:
		return 170
	case -171:
		return 171
	case 1204:
		return 172
	case 1211:
		return 173
	case -174:
		return 174
	case 1225:
		return 175
	case 1232:
		return 176
	case -177:
		return 177
	case 1246:
		return 178
	case 1253:
		return 179
	case -180:
		return 180
	case 1267:
		return 181
	case 1274:
		return 182
	case -183:
		return 183
	case 1288:
		return 184
	case 1295:
		return 185
	case -186:
		return 186
	case 1309:
		return 187
	case 1316:
		return 188
	case -189:
		return 189
	case 1330:
		return 190
	case 1337:
		return 191
	case -192:
		return 192
	case 1351:
		return 193
	case 1358:
		return 194
	case -195:
		return 195
	case 1372:
		return 196
	case 1379:
		return 197
	case -198:
		return 198
	case 1393:
		return 199
	case 1400:
		return 200
	case -201:
		return 201
	case 1414:
		return 202
	case 1421:
		return 203
	case -204:
		return 204
	case 1435:
		return 205
	case 1442:
		return 206
	case -207:
		return 207
	case 1456:
		return 208
	case 1463:
		return 209
	case -210:
		return 210
	case 1477:
		return 211
	case 1484:
		return 212
	case -213:
		return 213
	case 1498:
		return 214
	case 1505:
		return 215
	case -216:
		return 216
	case 1519:
		return 217
	case 1526:
		return 218
	case -219:
		return 219
	case 1540:
		return 220
	case 1547:
		return 221
	case -222:
		return 222
	case 1561:
		return 223
	case 1568:
		return 224
	case -225:
		return 225
	case 1582:
		return 226
	case 1589:
		return 227
	case -228:
		return 228
	case 1603:
		return 229
	case 1610:
		return 230
	case -231:
		return 231
	case 1624:
		return 232
	case 1631:
		return 233
	case -234:
		return 234
	case 1645:
		return 235
	case 1652:
		return 236
	case -237:
		return 237
	case 1666:
		return 238
	case 1673:
		return 239
	case -240:
		return 240
	case 1687:
		return 241
	case 1694:
		return 242
	case -243:
		return 243
	case 1708:
		return 244
	case 1715:
		return 245
	case -246:
		return 246
	case 1729:
		return 247
	case 1736:
		return 248
	case -249:
		return 249
	case 1750:
		return 250
	case 1757:
		return 251
	case -252:
		return 252
	case 1771:
		return 253
	case 1778:
		return 254
	case -255:
		return 255
	case 1792:
		return 256
	case 1799:
		return 257
	case -258:
		return 258
	case 1813:
		return 259
	case 1820:
		return 260
	case -261:
		return 261
	case 1834:
		return 262
	case 1841:
		return 263
	case -264:
		return 264
	case 1855:
		return 265
	case 1862:
		return 266
	case -267:
		return 267
	case 1876:
		return 268
	case 1883:
		return 269
	case -270:
		return 270
	case 1897:
		return 271
	case 1904:
		return 272
	case -273:
		return 273
	case 1918:
		return 274
	case 1925:
		return 275
	case -276:
		return 276
	case 1939:
		return 277
	case 1946:
		return 278
	case -279:
		return 279
	case 1960:
		return 280
	case 1967:
		return 281
	case -282:
		return 282
	case 1981:
		return 283
	case 1988:
		return 284
	case -285:
		return 285
	case 2002:
		return 286
	case 2009:
		return 287
	case -288:
		return 288
	case 2023:
		return 289
	case 2030:
		return 290
	case -291:
		return 291
	case 2044:
		return 292
	case 2051:
		return 293
	case -294:
		return 294
	case 2065:
		return 295
	case 2072:
		return 296
	case -297:
		return 297
	case 2086:
		return 298
	case 2093:
		return 299
	case -300:
		return 300
	case 2107:
		return 301
	case 2114:
		return 302
	case -303:
		return 303
	case 2128:
		return 304
	case 2135:
		return 305
	case -306:
		return 306
	case 2149:
		return 307
	case 2156:
		return 308
	case -309:
		return 309
	case 2170:
		return 310
	case 2177:
		return 311
	case -312:
		return 312
	case 2191:
		return 313
	case 2198:
		return 314
	case -315:
		return 315
	case 2212:
		return 316
	case 2219:
		return 317
	case -318:
		return 318
	case 2233:
		return 319
	case 2240:
		return 320
	case -321:
		return 321
	case 2254:
		return 322
	case 2261:
		return 323
	case -324:
		return 324
	case 2275:
		return 325
	case 2282:
		return 326
	case -327:
		return 327
	case 2296:
		return 328
	case 2303:
		return 329
	case -330:
		return 330
	case 2317:
		return 331
	case 2324:
		return 332
	case -333:
		return 333
	case 2338:
		return 334
	case 2345:
		return 335
	case -336:
		return 336
	case 2359:
		return 337
	case 2366:
		return 338
	case -339:
		return 339
	case 2380:
		return 340
	case 2387:
		return 341
	case -342:
		return 342
	case 2401:
		return 343
	case 2408:
		return 344
	case -345:
		return 345
	case 2422:
		return 346
	case 2429:
		return 347
	case -348:
		return 348
	case 2443:
		return 349
	case 2450:
		return 350
	case -351:
		return 351
	case 2464:
		return 352
	case 2471:
		return 353
	case -354:
		return 354
	case 2485:
		return 355
	case 2492:
		return 356
	case -357:
		return 357
	case 2506:
		return 358
	case 2513:
		return 359
	case -360:
		return 360
	case 2527:
		return 361
	case 2534:
		return 362
	case -363:
		return 363
	case 2548:
		return 364
	case 2555:
		return 365
	case -366:
		return 366
	case 2569:
		return 367
	case 2576:
		return 368
	case -369:
		return 369
	case 2590:
		return 370
	case 2597:
		return 371
	case -372:
		return 372
	case 2611:
		return 373
	case 2618:
		return 374
	case -375:
		return 375
	case 2632:
		return 376
	case 2639:
		return 377
	case -378:
		return 378
	case 2653:
		return 379
	case 2660:
		return 380
	case -381:
		return 381
	case 2674:
		return 382
	case 2681:
		return 383
	case -384:
		return 384
	case 2695:
		return 385
	case 2702:
		return 386
	case -387:
		return 387
	case 2716:
		return 388
	case 2723:
		return 389
	case -390:
		return 390
	case 2737:
		return 391
	case 2744:
		return 392
	case -393:
		return 393
	case 2758:
		return 394
	case 2765:
		return 395
	case -396:
		return 396
	case 2779:
		return 397
	case 2786:
		return 398
	case -399:
		return 399
	case 2800:
		return 400
	case 2807:
		return 401
	case -402:
		return 402
	case 2821:
		return 403
	case 2828:
		return 404
	case -405:
		return 405
	case 2842:
		return 406
	case 2849:
		return 407
	case -408:
		return 408
	case 2863:
		return 409
	case 2870:
		return 410
	case -411:
		return 411
	case 2884:
		return 412
	case 2891:
		return 413
	case -414:
		return 414
	case 2905:
		return 415
	case 2912:
		return 416
	case -417:
		return 417
	case 2926:
		return 418
	case 2933:
		return 419
	case -420:
		return 420
	case 2947:
		return 421
	case 2954:
		return 422
	case -423:
		return 423
	case 2968:
		return 424
	case 2975:
		return 425
	case -426:
		return 426
	case 2989:
		return 427
	case 2996:
		return 428
	case -429:
		return 429
	case 3010:
		return 430
	case 3017:
		return 431
	case -432:
		return 432
	case 3031:
		return 433
	case 3038:
		return 434
	case -435:
		return 435
	case 3052:
		return 436
	case 3059:
		return 437
	case -438:
		return 438
	case 3073:
		return 439
	case 3080:
		return 440
	case -441:
		return 441
	case 3094:
		return 442
	case 3101:
		return 443
	case -444:
		return 444
	case 3115:
		return 445
	case 3122:
		return 446
	case -447:
		return 447
	case 3136:
		return 448
	case 3143:
		return 449
	case -450:
		return 450
	case 3157:
		return 451
	case 3164:
		return 452
	case -453:
		return 453
	case 3178:
		return 454
	case 3185:
		return 455
	case -456:
		return 456
	case 3199:
		return 457
	case 3206:
		return 458
	case -459:
		return 459
	case 3220:
		return 460
	case 3227:
		return 461
	case -462:
		return 462
	case 3241:
		return 463
	case 3248:
		return 464
	case -465:
		return 465
	case 3262:
		return 466
	case 3269:
		return 467
	case -468:
		return 468
	case 3283:
		return 469
	case 3290:
		return 470
	case -471:
		return 471
	case 3304:
		return 472
	case 3311:
		return 473
	case -474:
		return 474
	case 3325:
		return 475
	case 3332:
		return 476
	case -477:
		return 477
	case 3346:
		return 478
	case 3353:
		return 479
	case -480:
		return 480
	case 3367:
		return 481
	case 3374:
		return 482
	case -483:
		return 483
	case 3388:
		return 484
	case 3395:
		return 485
	case -486:
		return 486
	case 3409:
		return 487
	case 3416:
		return 488
	case -489:
		return 489
	case 3430:
		return 490
	case 3437:
		return 491
	case -492:
		return 492
	case 3451:
		return 493
	case 3458:
		return 494
	case -495:
		return 495
	case 3472:
		return 496
	case 3479:
		return 497
	case -498:
		return 498
	case 3493:
		return 499
	case 3500:
		return 500
	case -501:
		return 501
	case 3514:
		return 502
	case 3521:
		return 503
	case -504:
		return 504
	case 3535:
		return 505
	case 3542:
		return 506
	case -507:
		return 507
	case 3556:
		return 508
	case 3563:
		return 509
	case -510:
		return 510
	case 3577:
		return 511
	case 3584:
		return 512
	case -513:
		return 513
	case 3598:
		return 514
	case 3605:
		return 515
	case -516:
		return 516
	case 3619:
		return 517
	case 3626:
		return 518
	case -519:
		return 519
	case 3640:
		return 520
	case 3647:
		return 521
	case -522:
		return 522
	case 3661:
		return 523
	case 3668:
		return 524
	case -525:
		return 525
	case 3682:
		return 526
	case 3689:
		return 527
	case -528:
		return 528
	case 3703:
		return 529
	case 3710:
		return 530
	case -531:
		return 531
	case 3724:
		return 532
	case 3731:
		return 533
	case -534:
		return 534
	case 3745:
		return 535
	case 3752:
		return 536
	case -537:
		return 537
	case 3766:
		return 538
	case 3773:
		return 539
	case -540:
		return 540
	case 3787:
		return 541
	case 3794:
		return 542
	case -543:
		return 543
	case 3808:
		return 544
	case 3815:
		return 545
	case -546:
		return 546
	case 3829:
		return 547
	case 3836:
		return 548
	case -549:
		return 549
	case 3850:
		return 550
	case 3857:
		return 551
	case -552:
		return 552
	case 3871:
		return 553
	case 3878:
		return 554
	case -555:
		return 555
	case 3892:
		return 556
	case 3899:
		return 557
	case -558:
		return 558
	case 3913:
		return 559
	case 3920:
		return 560
	case -561:
		return 561
	case 3934:
		return 562
	case 3941:
		return 563
	case -564:
		return 564
	case 3955:
		return 565
	case 3962:
		return 566
	case -567:
		return 567
	case 3976:
		return 568
	case 3983:
		return 569
	case -570:
		return 570
	case 3997:
		return 571
	case 4004:
		return 572
	case -573:
		return 573
	case 4018:
		return 574
	case 4025:
		return 575
	case -576:
		return 576
	case 4039:
		return 577
	case 4046:
		return 578
	case -579:
		return 579
	case 4060:
		return 580
	case 4067:
		return 581
	case -582:
		return 582
	case 4081:
		return 583
	case 4088:
		return 584
	case -585:
		return 585
	case 4102:
		return 586
	case 4109:
		return 587
	case -588:
		return 588
	case 4123:
		return 589
	case 4130:
		return 590
	case -591:
		return 591
	case 4144:
		return 592
	case 4151:
		return 593
	case -594:
		return 594
	case 4165:
		return 595
	case 4172:
		return 596
	case -597:
		return 597
	case 4186:
		return 598
	case 4193:
		return 599
	case -600:
		return 600
	case 4207:
		return 601
	case 4214:
		return 602
	case -603:
		return 603
	case 4228:
		return 604
	case 4235:
		return 605
	case -606:
		return 606
	case 4249:
		return 607
	case 4256:
		return 608
	case -609:
		return 609
	case 4270:
		return 610
	case 4277:
		return 611
	case -612:
		return 612
	case 4291:
		return 613
	case 4298:
		return 614
	case -615:
		return 615
	case 4312:
		return 616
	case 4319:
		return 617
	case -618:
		return 618
	case 4333:
		return 619
	case 4340:
		return 620
	case -621:
		return 621
	case 4354:
		return 622
	case 4361:
		return 623
	case -624:
		return 624
	case 4375:
		return 625
	case 4382:
		return 626
	case -627:
		return 627
	case 4396:
		return 628
	case 4403:
		return 629
	case -630:
		return 630
	case 4417:
		return 631
	case 4424:
		return 632
	case -633:
		return 633
	case 4438:
		return 634
	case 4445:
		return 635
	case -636:
		return 636
	case 4459:
		return 637
	case 4466:
		return 638
	case -639:
		return 639
	case 4480:
		return 640
	case 4487:
		return 641
	case -642:
		return 642
	case 4501:
		return 643
	case 4508:
		return 644
	case -645:
		return 645
	case 4522:
		return 646
	case 4529:
		return 647
	case -648:
		return 648
	case 4543:
		return 649
	case 4550:
		return 650
	case -651:
		return 651
	case 4564:
		return 652
	case 4571:
		return 653
	case -654:
		return 654
	case 4585:
		return 655
	case 4592:
		return 656
	case -657:
		return 657
	case 4606:
		return 658
	case 4613:
		return 659
	case -660:
		return 660
	case 4627:
		return 661
	case 4634:
		return 662
	case -663:
		return 663
	case 4648:
		return 664
	case 4655:
		return 665
	case -666:
		return 666
	case 4669:
		return 667
	case 4676:
		return 668
	case -669:
		return 669
	case 4690:
		return 670
	case 4697:
		return 671
	case -672:
		return 672
	case 4711:
		return 673
	case 4718:
		return 674
	case -675:
		return 675
	case 4732:
		return 676
	case 4739:
		return 677
	case -678:
		return 678
	case 4753:
		return 679
	case 4760:
		return 680
	case -681:
		return 681
	case 4774:
		return 682
	case 4781:
		return 683
	case -684:
		return 684
	case 4795:
		return 685
	case 4802:
		return 686
	case -687:
		return 687
	case 4816:
		return 688
	case 4823:
		return 689
	case -690:
		return 690
	case 4837:
		return 691
	case 4844:
		return 692
	case -693:
		return 693
	case 4858:
		return 694
	case 4865:
		return 695
	case -696:
		return 696
	case 4879:
		return 697
	case 4886:
		return 698
	case -699:
		return 699
	case 4900:
		return 700
	case 4907:
		return 701
	case -702:
		return 702
	case 4921:
		return 703
	case 4928:
		return 704
	case -705:
		return 705
	case 4942:
		return 706
	case 4949:
		return 707
	case -708:
		return 708
	case 4963:
		return 709
	case 4970:
		return 710
	case -711:
		return 711
	case 4984:
		return 712
	case 4991:
		return 713
	case -714:
		return 714
	case 5005:
		return 715
	case 5012:
		return 716
	case -717:
		return 717
	case 5026:
		return 718
	case 5033:
		return 719
	case -720:
		return 720
	case 5047:
		return 721
	case 5054:
		return 722
	case -723:
		return 723
	case 5068:
		return 724
	case 5075:
		return 725
	case -726:
		return 726
	case 5089:
		return 727
	case 5096:
		return 728
	case -729:
		return 729
	case 5110:
		return 730
	case 5117:
		return 731
	case -732:
		return 732
	case 5131:
		return 733
	case 5138:
		return 734
	case -735:
		return 735
	case 5152:
		return 736
	case 5159:
		return 737
	case -738:
		return 738
	case 5173:
		return 739
	case 5180:
		return 740
	case -741:
		return 741
	case 5194:
		return 742
	case 5201:
		return 743
	case -744:
		return 744
	case 5215:
		return 745
	case 5222:
		return 746
	case -747:
		return 747
	case 5236:
		return 748
	case 5243:
		return 749
	case -750:
		return 750
	case 5257:
		return 751
	case 5264:
		return 752
	case -753:
		return 753
	case 5278:
		return 754
	case 5285:
		return 755
	case -756:
		return 756
	case 5299:
		return 757
	case 5306:
		return 758
	case -759:
		return 759
	case 5320:
		return 760
	case 5327:
		return 761
	case -762:
		return 762
	case 5341:
		return 763
	case 5348:
		return 764
	case -765:
		return 765
	case 5362:
		return 766
	case 5369:
		return 767
	case -768:
		return 768
	case 5383:
		return 769
	case 5390:
		return 770
	case -771:
		return 771
	case 5404:
		return 772
	case 5411:
		return 773
	case -774:
		return 774
	case 5425:
		return 775
	case 5432:
		return 776
	case -777:
		return 777
	case 5446:
		return 778
	case 5453:
		return 779
	case -780:
		return 780
	case 5467:
		return 781
	case 5474:
		return 782
	case -783:
		return 783
	case 5488:
		return 784
	case 5495:
		return 785
	case -786:
		return 786
	case 5509:
		return 787
	case 5516:
		return 788
	case -789:
		return 789
	case 5530:
		return 790
	case 5537:
		return 791
	case -792:
		return 792
	case 5551:
		return 793
	case 5558:
		return 794
	case -795:
		return 795
	case 5572:
		return 796
	case 5579:
		return 797
	case -798:
		return 798
	case 5593:
		return 799
	case 5600:
		return 800
	case -801:
		return 801
	case 5614:
		return 802
	case 5621:
		return 803
	case -804:
		return 804
	case 5635:
		return 805
	case 5642:
		return 806
	case -807:
		return 807
	case 5656:
		return 808
	case 5663:
		return 809
	case -810:
		return 810
	case 5677:
		return 811
	case 5684:
		return 812
	case -813:
		return 813
	case 5698:
		return 814
	case 5705:
		return 815
	case -816:
		return 816
	case 5719:
		return 817
	case 5726:
		return 818
	case -819:
		return 819
	case 5740:
		return 820
	case 5747:
		return 821
	case -822:
		return 822
	case 5761:
		return 823
	case 5768:
		return 824
	case -825:
		return 825
	case 5782:
		return 826
	case 5789:
		return 827
	case -828:
		return 828
	case 5803:
		return 829
	case 5810:
		return 830
	case -831:
		return 831
	case 5824:
		return 832
	case 5831:
		return 833
	case -834:
		return 834
	case 5845:
		return 835
	case 5852:
		return 836
	case -837:
		return 837
	case 5866:
		return 838
	case 5873:
		return 839
	case -840:
		return 840
	case 5887:
		return 841
	case 5894:
		return 842
	case -843:
		return 843
	case 5908:
		return 844
	case 5915:
		return 845
	case -846:
		return 846
	case 5929:
		return 847
	case 5936:
		return 848
	case -849:
		return 849
	case 5950:
		return 850
	case 5957:
		return 851
	case -852:
		return 852
	case 5971:
		return 853
	case 5978:
		return 854
	case -855:
		return 855
	case 5992:
		return 856
	case 5999:
		return 857
	case -858:
		return 858
	case 6013:
		return 859
	case 6020:
		return 860
	case -861:
		return 861
	case 6034:
		return 862
	case 6041:
		return 863
	case -864:
		return 864
	case 6055:
		return 865
	case 6062:
		return 866
	case -867:
		return 867
	case 6076:
		return 868
	case 6083:
		return 869
	case -870:
		return 870
	case 6097:
		return 871
	case 6104:
		return 872
	case -873:
		return 873
	case 6118:
		return 874
	case 6125:
		return 875
	case -876:
		return 876
	case 6139:
		return 877
	case 6146:
		return 878
	case -879:
		return 879
	case 6160:
		return 880
	case 6167:
		return 881
	case -882:
		return 882
	case 6181:
		return 883
	case 6188:
		return 884
	case -885:
		return 885
	case 6202:
		return 886
	case 6209:
		return 887
	case -888:
		return 888
	case 6223:
		return 889
	case 6230:
		return 890
	case -891:
		return 891
	case 6244:
		return 892
	case 6251:
		return 893
	case -894:
		return 894
	case 6265:
		return 895
	case 6272:
		return 896
	case -897:
		return 897
	case 6286:
		return 898
	case 6293:
		return 899
	case -900:
		return 900
	case 6307:
		return 901
	case 6314:
		return 902
	case -903:
		return 903
	case 6328:
		return 904
	case 6335:
		return 905
	case -906:
		return 906
	case 6349:
		return 907
	case 6356:
		return 908
	case -909:
		return 909
	case 6370:
		return 910
	case 6377:
		return 911
	case -912:
		return 912
	case 6391:
		return 913
	case 6398:
		return 914
	case -915:
		return 915
	case 6412:
		return 916
	case 6419:
		return 917
	case -918:
		return 918
	case 6433:
		return 919
	case 6440:
		return 920
	case -921:
		return 921
	case 6454:
		return 922
	case 6461:
		return 923
	case -924:
		return 924
	case 6475:
		return 925
	case 6482:
		return 926
	case -927:
		return 927
	case 6496:
		return 928
	case 6503:
		return 929
	case -930:
		return 930
	case 6517:
		return 931
	case 6524:
		return 932
	case -933:
		return 933
	case 6538:
		return 934
	case 6545:
		return 935
	case -936:
		return 936
	case 6559:
		return 937
	case 6566:
		return 938
	case -939:
		return 939
	case 6580:
		return 940
	case 6587:
		return 941
	case -942:
		return 942
	case 6601:
		return 943
	case 6608:
		return 944
	case -945:
		return 945
	case 6622:
		return 946
	case 6629:
		return 947
	case -948:
		return 948
	case 6643:
		return 949
	case 6650:
		return 950
	case -951:
		return 951
	case 6664:
		return 952
	case 6671:
		return 953
	case -954:
		return 954
	case 6685:
		return 955
	case 6692:
		return 956
	case -957:
		return 957
	case 6706:
		return 958
	case 6713:
		return 959
	case -960:
		return 960
	case 6727:
		return 961
	case 6734:
		return 962
	case -963:
		return 963
	case 6748:
		return 964
	case 6755:
		return 965
	case -966:
		return 966
	case 6769:
		return 967
	case 6776:
		return 968
	case -969:
		return 969
	case 6790:
		return 970
	case 6797:
		return 971
	case -972:
		return 972
	case 6811:
		return 973
	case 6818:
		return 974
	case -975:
		return 975
	case 6832:
		return 976
	case 6839:
		return 977
	case -978:
		return 978
	case 6853:
		return 979
	case 6860:
		return 980
	case -981:
		return 981
	case 6874:
		return 982
	case 6881:
		return 983
	case -984:
		return 984
	case 6895:
		return 985
	case 6902:
		return 986
	case -987:
		return 987
	case 6916:
		return 988
	case 6923:
		return 989
	case -990:
		return 990
	case 6937:
		return 991
	case 6944:
		return 992
	case -993:
		return 993
	case 6958:
		return 994
	case 6965:
		return 995
	case -996:
		return 996
	case 6979:
		return 997
	case 6986:
		return 998
	case -999:
		return 999
	case 7000:
		return 1000
	case 7007:
		return 1001
	case -1002:
		return 1002
	case 7021:
		return 1003
	case 7028:
		return 1004
	case -1005:
		return 1005
	case 7042:
		return 1006
	case 7049:
		return 1007
	case -1008:
		return 1008
	case 7063:
		return 1009
	case 7070:
		return 1010
	case -1011:
		return 1011
	case 7084:
		return 1012
	case 7091:
		return 1013
	case -1014:
		return 1014
	case 7105:
		return 1015
	case 7112:
		return 1016
	case -1017:
		return 1017
	case 7126:
		return 1018
	case 7133:
		return 1019
	case -1020:
		return 1020
	case 7147:
		return 1021
	case 7154:
		return 1022
	case -1023:
		return 1023
	case 7168:
		return 1024
	case 7175:
		return 1025
	case -1026:
		return 1026
	case 7189:
		return 1027
	case 7196:
		return 1028
	case -1029:
		return 1029
	case 7210:
		return 1030
	case 7217:
		return 1031
	case -1032:
		return 1032
	case 7231:
		return 1033
	case 7238:
		return 1034
	case -1035:
		return 1035
	case 7252:
		return 1036
	case 7259:
		return 1037
	case -1038:
		return 1038
	case 7273:
		return 1039
	case 7280:
		return 1040
	case -1041:
		return 1041
	case 7294:
		return 1042
	case 7301:
		return 1043
	case -1044:
		return 1044
	case 7315:
		return 1045
	case 7322:
		return 1046
	case -1047:
		return 1047
	case 7336:
		return 1048
	case 7343:
		return 1049
	case -1050:
		return 1050
	case 7357:
		return 1051
	case 7364:
		return 1052
	case -1053:
		return 1053
	case 7378:
		return 1054
	case 7385:
		return 1055
	case -1056:
		return 1056
	case 7399:
		return 1057
	case 7406:
		return 1058
	case -1059:
		return 1059
	case 7420:
		return 1060
	case 7427:
		return 1061
	case -1062:
		return 1062
	case 7441:
		return 1063
	case 7448:
		return 1064
	case -1065:
		return 1065
	case 7462:
		return 1066
	case 7469:
		return 1067
	case -1068:
		return 1068
	case 7483:
		return 1069
	case 7490:
		return 1070
	case -1071:
		return 1071
	case 7504:
		return 1072
	case 7511:
		return 1073
	case -1074:
		return 1074
	case 7525:
		return 1075
	case 7532:
		return 1076
	case -1077:
		return 1077
	case 7546:
		return 1078
	case 7553:
		return 1079
	case -1080:
		return 1080
	case 7567:
		return 1081
	case 7574:
		return 1082
	case -1083:
		return 1083
	case 7588:
		return 1084
	case 7595:
		return 1085
	case -1086:
		return 1086
	case 7609:
		return 1087
	case 7616:
		return 1088
	case -1089:
		return 1089
	case 7630:
		return 1090
	case 7637:
		return 1091
	case -1092:
		return 1092
	case 7651:
		return 1093
	case 7658:
		return 1094
	case -1095:
		return 1095
	case 7672:
		return 1096
	case 7679:
		return 1097
	case -1098:
		return 1098
	case 7693:
		return 1099
	case 7700:
		return 1100
	case -1101:
		return 1101
	case 7714:
		return 1102
	case 7721:
		return 1103
	case -1104:
		return 1104
	case 7735:
		return 1105
	case 7742:
		return 1106
	case -1107:
		return 1107
	case 7756:
		return 1108
	case 7763:
		return 1109
	case -1110:
		return 1110
	case 7777:
		return 1111
	case 7784:
		return 1112
	case -1113:
		return 1113
	case 7798:
		return 1114
	case 7805:
		return 1115
	case -1116:
		return 1116
	case 7819:
		return 1117
	case 7826:
		return 1118
	case -1119:
		return 1119
	case 7840:
		return 1120
	case 7847:
		return 1121
	case -1122:
		return 1122
	case 7861:
		return 1123
	case 7868:
		return 1124
	case -1125:
		return 1125
	case 7882:
		return 1126
	case 7889:
		return 1127
	case -1128:
		return 1128
	case 7903:
		return 1129
	case 7910:
		return 1130
	case -1131:
		return 1131
	case 7924:
		return 1132
	case 7931:
		return 1133
	case -1134:
		return 1134
	case 7945:
		return 1135
	case 7952:
		return 1136
	case -1137:
		return 1137
	case 7966:
		return 1138
	case 7973:
		return 1139
	case -1140:
		return 1140
	case 7987:
		return 1141
	case 7994:
		return 1142
	case -1143:
		return 1143
	case 8008:
		return 1144
	case 8015:
		return 1145
	case -1146:
		return 1146
	case 8029:
		return 1147
	case 8036:
		return 1148
	case -1149:
		return 1149
	case 8050:
		return 1150
	case 8057:
		return 1151
	case -1152:
		return 1152
	case 8071:
		return 1153
	case 8078:
		return 1154
	case -1155:
		return 1155
	case 8092:
		return 1156
	case 8099:
		return 1157
	case -1158:
		return 1158
	case 8113:
		return 1159
	case 8120:
		return 1160
	case -1161:
		return 1161
	case 8134:
		return 1162
	case 8141:
		return 1163
	case -1164:
		return 1164
	case 8155:
		return 1165
	case 8162:
		return 1166
	case -1167:
		return 1167
	case 8176:
		return 1168
	case 8183:
		return 1169
	case -1170:
		return 1170
	case 8197:
		return 1171
	case 8204:
		return 1172
	case -1173:
		return 1173
	case 8218:
		return 1174
	case 8225:
		return 1175
	case -1176:
		return 1176
	case 8239:
		return 1177
	case 8246:
		return 1178
	case -1179:
		return 1179
	case 8260:
		return 1180
	case 8267:
		return 1181
	case -1182:
		return 1182
	case 8281:
		return 1183
	case 8288:
		return 1184
	case -1185:
		return 1185
	case 8302:
		return 1186
	case 8309:
		return 1187
	case -1188:
		return 1188
	case 8323:
		return 1189
	case 8330:
		return 1190
	case -1191:
		return 1191
	case 8344:
		return 1192
	case 8351:
		return 1193
	case -1194:
		return 1194
	case 8365:
		return 1195
	case 8372:
		return 1196
	case -1197:
		return 1197
	case 8386:
		return 1198
	case 8393:
		return 1199
	case -1200:
		return 1200
	case 8407:
		return 1201
	case 8414:
		return 1202
	case -1203:
		return 1203
	case 8428:
		return 1204
	case 8435:
		return 1205
	case -1206:
		return 1206
	case 8449:
		return 1207
	case 8456:
		return 1208
	case -1209:
		return 1209
	case 8470:
		return 1210
	case 8477:
		return 1211
	case -1212:
		return 1212
	case 8491:
		return 1213
	case 8498:
		return 1214
	case -1215:
		return 1215
	case 8512:
		return 1216
	case 8519:
		return 1217
	case -1218:
		return 1218
	case 8533:
		return 1219
	case 8540:
		return 1220
	case -1221:
		return 1221
	case 8554:
		return 1222
	case 8561:
		return 1223
	case -1224:
		return 1224
	case 8575:
		return 1225
	case 8582:
		return 1226
	case -1227:
		return 1227
	case 8596:
		return 1228
	case 8603:
		return 1229
	case -1230:
		return 1230
	case 8617:
		return 1231
	case 8624:
		return 1232
	case -1233:
		return 1233
	case 8638:
		return 1234
	case 8645:
		return 1235
	case -1236:
		return 1236
	case 8659:
		return 1237
	case 8666:
		return 1238
	case -1239:
		return 1239
	case 8680:
		return 1240
	case 8687:
		return 1241
	case -1242:
		return 1242
	case 8701:
		return 1243
	case 8708:
		return 1244
	case -1245:
		return 1245
	case 8722:
		return 1246
	case 8729:
		return 1247
	case -1248:
		return 1248
	case 8743:
		return 1249
	case 8750:
		return 1250
	case -1251:
		return 1251
	case 8764:
		return 1252
	case 8771:
		return 1253
	case -1254:
		return 1254
	case 8785:
		return 1255
	case 8792:
		return 1256
	case -1257:
		return 1257
	case 8806:
		return 1258
	case 8813:
		return 1259
	case -1260:
		return 1260
	case 8827:
		return 1261
	case 8834:
		return 1262
	case -1263:
		return 1263
	case 8848:
		return 1264
	case 8855:
		return 1265
	case -1266:
		return 1266
	case 8869:
		return 1267
	case 8876:
		return 1268
	case -1269:
		return 1269
	case 8890:
		return 1270
	case 8897:
		return 1271
	case -1272:
		return 1272
	case 8911:
		return 1273
	case 8918:
		return 1274
	case -1275:
		return 1275
	case 8932:
		return 1276
	case 8939:
		return 1277
	case -1278:
		return 1278
	case 8953:
		return 1279
	case 8960:
		return 1280
	case -1281:
		return 1281
	case 8974:
		return 1282
	case 8981:
		return 1283
	case -1284:
		return 1284
	case 8995:
		return 1285
	case 9002:
		return 1286
	case -1287:
		return 1287
	case 9016:
		return 1288
	case 9023:
		return 1289
	case -1290:
		return 1290
	case 9037:
		return 1291
	case 9044:
		return 1292
	case -1293:
		return 1293
	case 9058:
		return 1294
	case 9065:
		return 1295
	case -1296:
		return 1296
	case 9079:
		return 1297
	case 9086:
		return 1298
	case -1299:
		return 1299
	case 9100:
		return 1300
	case 9107:
		return 1301
	case -1302:
		return 1302
	case 9121:
		return 1303
	case 9128:
		return 1304
	case -1305:
		return 1305
	case 9142:
		return 1306
	case 9149:
		return 1307
	case -1308:
		return 1308
	case 9163:
		return 1309
	case 9170:
		return 1310
	case -1311:
		return 1311
	case 9184:
		return 1312
	case 9191:
		return 1313
	case -1314:
		return 1314
	case 9205:
		return 1315
	case 9212:
		return 1316
	case -1317:
		return 1317
	case 9226:
		return 1318
	case 9233:
		return 1319
	case -1320:
		return 1320
	case 9247:
		return 1321
	case 9254:
		return 1322
	case -1323:
		return 1323
	case 9268:
		return 1324
	case 9275:
		return 1325
	case -1326:
		return 1326
	case 9289:
		return 1327
	case 9296:
		return 1328
	case -1329:
		return 1329
	case 9310:
		return 1330
	case 9317:
		return 1331
	case -1332:
		return 1332
	case 9331:
		return 1333
	case 9338:
		return 1334
	case -1335:
		return 1335
	case 9352:
		return 1336
	case 9359:
		return 1337
	case -1338:
		return 1338
	case 9373:
		return 1339
	case 9380:
		return 1340
	case -1341:
		return 1341
	case 9394:
		return 1342
	case 9401:
		return 1343
	case -1344:
		return 1344
	case 9415:
		return 1345
	case 9422:
		return 1346
	case -1347:
		return 1347
	case 9436:
		return 1348
	case 9443:
		return 1349
	case -1350:
		return 1350
	case 9457:
		return 1351
	case 9464:
		return 1352
	case -1353:
		return 1353
	case 9478:
		return 1354
	case 9485:
		return 1355
	case -1356:
		return 1356
	case 9499:
		return 1357
	case 9506:
		return 1358
	case -1359:
		return 1359
	case 9520:
		return 1360
	case 9527:
		return 1361
	case -1362:
		return 1362
	case 9541:
		return 1363
	case 9548:
		return 1364
	case -1365:
		return 1365
	case 9562:
		return 1366
	case 9569:
		return 1367
	case -1368:
		return 1368
	case 9583:
		return 1369
	case 9590:
		return 1370
	case -1371:
		return 1371
	case 9604:
		return 1372
	case 9611:
		return 1373
	case -1374:
		return 1374
	case 9625:
		return 1375
	case 9632:
		return 1376
	case -1377:
		return 1377
	case 9646:
		return 1378
	case 9653:
		return 1379
	case -1380:
		return 1380
	case 9667:
		return 1381
	case 9674:
		return 1382
	case -1383:
		return 1383
	case 9688:
		return 1384
	case 9695:
		return 1385
	case -1386:
		return 1386
	case 9709:
		return 1387
	case 9716:
		return 1388
	case -1389:
		return 1389
	case 9730:
		return 1390
	case 9737:
		return 1391
	case -1392:
		return 1392
	case 9751:
		return 1393
	case 9758:
		return 1394
	case -1395:
		return 1395
	case 9772:
		return 1396
	case 9779:
		return 1397
	case -1398:
		return 1398
	case 9793:
		return 1399
	case 9800:
		return 1400
	case -1401:
		return 1401
	case 9814:
		return 1402
	case 9821:
		return 1403
	case -1404:
		return 1404
	case 9835:
		return 1405
	case 9842:
		return 1406
	case -1407:
		return 1407
	case 9856:
		return 1408
	case 9863:
		return 1409
	case -1410:
		return 1410
	case 9877:
		return 1411
	case 9884:
		return 1412
	case -1413:
		return 1413
	case 9898:
		return 1414
	case 9905:
		return 1415
	case -1416:
		return 1416
	case 9919:
		return 1417
	case 9926:
		return 1418
	case -1419:
		return 1419
	case 9940:
		return 1420
	case 9947:
		return 1421
	case -1422:
		return 1422
	case 9961:
		return 1423
	case 9968:
		return 1424
	case -1425:
		return 1425
	case 9982:
		return 1426
	case 9989:
		return 1427
	case -1428:
		return 1428
	case 10003:
		return 1429
	case 10010:
		return 1430
	case -1431:
		return 1431
	case 10024:
		return 1432
	case 10031:
		return 1433
	case -1434:
		return 1434
	case 10045:
		return 1435
	case 10052:
		return 1436
	case -1437:
		return 1437
	case 10066:
		return 1438
	case 10073:
		return 1439
	case -1440:
		return 1440
	case 10087:
		return 1441
	case 10094:
		return 1442
	case -1443:
		return 1443
	case 10108:
		return 1444
	case 10115:
		return 1445
	case -1446:
		return 1446
	case 10129:
		return 1447
	case 10136:
		return 1448
	case -1449:
		return 1449
	case 10150:
		return 1450
	case 10157:
		return 1451
	case -1452:
		return 1452
	case 10171:
		return 1453
	case 10178:
		return 1454
	case -1455:
		return 1455
	case 10192:
		return 1456
	case 10199:
		return 1457
	case -1458:
		return 1458
	case 10213:
		return 1459
	case 10220:
		return 1460
	case -1461:
		return 1461
	case 10234:
		return 1462
	case 10241:
		return 1463
	case -1464:
		return 1464
	case 10255:
		return 1465
	case 10262:
		return 1466
	case -1467:
		return 1467
	case 10276:
		return 1468
	case 10283:
		return 1469
	case -1470:
		return 1470
	case 10297:
		return 1471
	case 10304:
		return 1472
	case -1473:
		return 1473
	case 10318:
		return 1474
	case 10325:
		return 1475
	case -1476:
		return 1476
	case 10339:
		return 1477
	case 10346:
		return 1478
	case -1479:
		return 1479
	case 10360:
		return 1480
	case 10367:
		return 1481
	case -1482:
		return 1482
	case 10381:
		return 1483
	case 10388:
		return 1484
	case -1485:
		return 1485
	case 10402:
		return 1486
	case 10409:
		return 1487
	case -1488:
		return 1488
	case 10423:
		return 1489
	case 10430:
		return 1490
	case -1491:
		return 1491
	case 10444:
		return 1492
	case 10451:
		return 1493
	case -1494:
		return 1494
	case 10465:
		return 1495
	case 10472:
		return 1496
	case -1497:
		return 1497
	case 10486:
		return 1498
	case 10493:
		return 1499
	case -1500:
		return 1500
	case 10507:
		return 1501
	case 10514:
		return 1502
	case -1503:
		return 1503
	case 10528:
		return 1504
	case 10535:
		return 1505
	case -1506:
		return 1506
	case 10549:
		return 1507
	case 10556:
		return 1508
	case -1509:
		return 1509
	case 10570:
		return 1510
	case 10577:
		return 1511
	case -1512:
		return 1512
	case 10591:
		return 1513
	case 10598:
		return 1514
	case -1515:
		return 1515
	case 10612:
		return 1516
	case 10619:
		return 1517
	case -1518:
		return 1518
	case 10633:
		return 1519
	case 10640:
		return 1520
	case -1521:
		return 1521
	case 10654:
		return 1522
	case 10661:
		return 1523
	case -1524:
		return 1524
	case 10675:
		return 1525
	case 10682:
		return 1526
	case -1527:
		return 1527
	case 10696:
		return 1528
	case 10703:
		return 1529
	case -1530:
		return 1530
	case 10717:
		return 1531
	case 10724:
		return 1532
	case -1533:
		return 1533
	case 10738:
		return 1534
	case 10745:
		return 1535
	case -1536:
		return 1536
	case 10759:
		return 1537
	case 10766:
		return 1538
	case -1539:
		return 1539
	case 10780:
		return 1540
	case 10787:
		return 1541
	case -1542:
		return 1542
	case 10801:
		return 1543
	case 10808:
		return 1544
	case -1545:
		return 1545
	case 10822:
		return 1546
	case 10829:
		return 1547
	case -1548:
		return 1548
	case 10843:
		return 1549
	case 10850:
		return 1550
	case -1551:
		return 1551
	case 10864:
		return 1552
	case 10871:
		return 1553
	case -1554:
		return 1554
	case 10885:
		return 1555
	case 10892:
		return 1556
	case -1557:
		return 1557
	case 10906:
		return 1558
	case 10913:
		return 1559
	case -1560:
		return 1560
	case 10927:
		return 1561
	case 10934:
		return 1562
	case -1563:
		return 1563
	case 10948:
		return 1564
	case 10955:
		return 1565
	case -1566:
		return 1566
	case 10969:
		return 1567
	case 10976:
		return 1568
	case -1569:
		return 1569
	case 10990:
		return 1570
	case 10997:
		return 1571
	case -1572:
		return 1572
	case 11011:
		return 1573
	case 11018:
		return 1574
	case -1575:
		return 1575
	case 11032:
		return 1576
	case 11039:
		return 1577
	case -1578:
		return 1578
	case 11053:
		return 1579
	case 11060:
		return 1580
	case -1581:
		return 1581
	case 11074:
		return 1582
	case 11081:
		return 1583
	case -1584:
		return 1584
	case 11095:
		return 1585
	case 11102:
		return 1586
	case -1587:
		return 1587
	case 11116:
		return 1588
	case 11123:
		return 1589
	case -1590:
		return 1590
	case 11137:
		return 1591
	case 11144:
		return 1592
	case -1593:
		return 1593
	case 11158:
		return 1594
	case 11165:
		return 1595
	case -1596:
		return 1596
	case 11179:
		return 1597
	case 11186:
		return 1598
	case -1599:
		return 1599
	case 11200:
		return 1600
	case 11207:
		return 1601
	case -1602:
		return 1602
	case 11221:
		return 1603
	case 11228:
		return 1604
	case -1605:
		return 1605
	case 11242:
		return 1606
	case 11249:
		return 1607
	case -1608:
		return 1608
	case 11263:
		return 1609
	case 11270:
		return 1610
	case -1611:
		return 1611
	case 11284:
		return 1612
	case 11291:
		return 1613
	case -1614:
		return 1614
	case 11305:
		return 1615
	case 11312:
		return 1616
	case -1617:
		return 1617
	case 11326:
		return 1618
	case 11333:
		return 1619
	case -1620:
		return 1620
	case 11347:
		return 1621
	case 11354:
		return 1622
	case -1623:
		return 1623
	case 11368:
		return 1624
	case 11375:
		return 1625
	case -1626:
		return 1626
	case 11389:
		return 1627
	case 11396:
		return 1628
	case -1629:
		return 1629
	case 11410:
		return 1630
	case 11417:
		return 1631
	case -1632:
		return 1632
	case 11431:
		return 1633
	case 11438:
		return 1634
	case -1635:
		return 1635
	case 11452:
		return 1636
	case 11459:
		return 1637
	case -1638:
		return 1638
	case 11473:
		return 1639
	case 11480:
		return 1640
	case -1641:
		return 1641
	case 11494:
		return 1642
	case 11501:
		return 1643
	case -1644:
		return 1644
	case 11515:
		return 1645
	case 11522:
		return 1646
	case -1647:
		return 1647
	case 11536:
		return 1648
	case 11543:
		return 1649
	case -1650:
		return 1650
	case 11557:
		return 1651
	case 11564:
		return 1652
	case -1653:
		return 1653
	case 11578:
		return 1654
	case 11585:
		return 1655
	case -1656:
		return 1656
	case 11599:
		return 1657
	case 11606:
		return 1658
	case -1659:
		return 1659
	case 11620:
		return 1660
	case 11627:
		return 1661
	case -1662:
		return 1662
	case 11641:
		return 1663
	case 11648:
		return 1664
	case -1665:
		return 1665
	case 11662:
		return 1666
	case 11669:
		return 1667
	case -1668:
		return 1668
	case 11683:
		return 1669
	case 11690:
		return 1670
	case -1671:
		return 1671
	case 11704:
		return 1672
	case 11711:
		return 1673
	case -1674:
		return 1674
	case 11725:
		return 1675
	case 11732:
		return 1676
	case -1677:
		return 1677
	case 11746:
		return 1678
	case 11753:
		return 1679
	case -1680:
		return 1680
	case 11767:
		return 1681
	case 11774:
		return 1682
	case -1683:
		return 1683
	case 11788:
		return 1684
	case 11795:
		return 1685
	case -1686:
		return 1686
	case 11809:
		return 1687
	case 11816:
		return 1688
	case -1689:
		return 1689
	case 11830:
		return 1690
	case 11837:
		return 1691
	case -1692:
		return 1692
	case 11851:
		return 1693
	case 11858:
		return 1694
	case -1695:
		return 1695
	case 11872:
		return 1696
	case 11879:
		return 1697
	case -1698:
		return 1698
	case 11893:
		return 1699
	case 11900:
		return 1700
	case -1701:
		return 1701
	case 11914:
		return 1702
	case 11921:
		return 1703
	case -1704:
		return 1704
	case 11935:
		return 1705
	case 11942:
		return 1706
	case -1707:
		return 1707
	case 11956:
		return 1708
	case 11963:
		return 1709
	case -1710:
		return 1710
	case 11977:
		return 1711
	case 11984:
		return 1712
	case -1713:
		return 1713
	case 11998:
		return 1714
	case 12005:
		return 1715
	case -1716:
		return 1716
	case 12019:
		return 1717
	case 12026:
		return 1718
	case -1719:
		return 1719
	case 12040:
		return 1720
	case 12047:
		return 1721
	case -1722:
		return 1722
	case 12061:
		return 1723
	case 12068:
		return 1724
	case -1725:
		return 1725
	case 12082:
		return 1726
	case 12089:
		return 1727
	case -1728:
		return 1728
	case 12103:
		return 1729
	case 12110:
		return 1730
	case -1731:
		return 1731
	case 12124:
		return 1732
	case 12131:
		return 1733
	case -1734:
		return 1734
	case 12145:
		return 1735
	case 12152:
		return 1736
	case -1737:
		return 1737
	case 12166:
		return 1738
	case 12173:
		return 1739
	case -1740:
		return 1740
	case 12187:
		return 1741
	case 12194:
		return 1742
	case -1743:
		return 1743
	case 12208:
		return 1744
	case 12215:
		return 1745
	case -1746:
		return 1746
	case 12229:
		return 1747
	case 12236:
		return 1748
	case -1749:
		return 1749
	case 12250:
		return 1750
	case 12257:
		return 1751
	case -1752:
		return 1752
	case 12271:
		return 1753
	case 12278:
		return 1754
	case -1755:
		return 1755
	case 12292:
		return 1756
	case 12299:
		return 1757
	case -1758:
		return 1758
	case 12313:
		return 1759
	case 12320:
		return 1760
	case -1761:
		return 1761
	case 12334:
		return 1762
	case 12341:
		return 1763
	case -1764:
		return 1764
	case 12355:
		return 1765
	case 12362:
		return 1766
	case -1767:
		return 1767
	case 12376:
		return 1768
	case 12383:
		return 1769
	case -1770:
		return 1770
	case 12397:
		return 1771
	case 12404:
		return 1772
	case -1773:
		return 1773
	case 12418:
		return 1774
	case 12425:
		return 1775
	case -1776:
		return 1776
	case 12439:
		return 1777
	case 12446:
		return 1778
	case -1779:
		return 1779
	case 12460:
		return 1780
	case 12467:
		return 1781
	case -1782:
		return 1782
	case 12481:
		return 1783
	case 12488:
		return 1784
	case -1785:
		return 1785
	case 12502:
		return 1786
	case 12509:
		return 1787
	case -1788:
		return 1788
	case 12523:
		return 1789
	case 12530:
		return 1790
	case -1791:
		return 1791
	case 12544:
		return 1792
	case 12551:
		return 1793
	case -1794:
		return 1794
	case 12565:
		return 1795
	case 12572:
		return 1796
	case -1797:
		return 1797
	case 12586:
		return 1798
	case 12593:
		return 1799
	case -1800:
		return 1800
	case 12607:
		return 1801
	case 12614:
		return 1802
	case -1803:
		return 1803
	case 12628:
		return 1804
	case 12635:
		return 1805
	case -1806:
		return 1806
	case 12649:
		return 1807
	case 12656:
		return 1808
	case -1809:
		return 1809
	case 12670:
		return 1810
	case 12677:
		return 1811
	case -1812:
		return 1812
	case 12691:
		return 1813
	case 12698:
		return 1814
	case -1815:
		return 1815
	case 12712:
		return 1816
	case 12719:
		return 1817
	case -1818:
		return 1818
	case 12733:
		return 1819
	case 12740:
		return 1820
	case -1821:
		return 1821
	case 12754:
		return 1822
	case 12761:
		return 1823
	case -1824:
		return 1824
	case 12775:
		return 1825
	case 12782:
		return 1826
	case -1827:
		return 1827
	case 12796:
		return 1828
	case 12803:
		return 1829
	case -1830:
		return 1830
	case 12817:
		return 1831
	case 12824:
		return 1832
	case -1833:
		return 1833
	case 12838:
		return 1834
	case 12845:
		return 1835
	case -1836:
		return 1836
	case 12859:
		return 1837
	case 12866:
		return 1838
	case -1839:
		return 1839
	case 12880:
		return 1840
	case 12887:
		return 1841
	case -1842:
		return 1842
	case 12901:
		return 1843
	case 12908:
		return 1844
	case -1845:
		return 1845
	case 12922:
		return 1846
	case 12929:
		return 1847
	case -1848:
		return 1848
	case 12943:
		return 1849
	case 12950:
		return 1850
	case -1851:
		return 1851
	case 12964:
		return 1852
	case 12971:
		return 1853
	case -1854:
		return 1854
	case 12985:
		return 1855
	case 12992:
		return 1856
	case -1857:
		return 1857
	case 13006:
		return 1858
	case 13013:
		return 1859
	case -1860:
		return 1860
	case 13027:
		return 1861
	case 13034:
		return 1862
	case -1863:
		return 1863
	case 13048:
		return 1864
	case 13055:
		return 1865
	case -1866:
		return 1866
	case 13069:
		return 1867
	case 13076:
		return 1868
	case -1869:
		return 1869
	case 13090:
		return 1870
	case 13097:
		return 1871
	case -1872:
		return 1872
	case 13111:
		return 1873
	case 13118:
		return 1874
	case -1875:
		return 1875
	case 13132:
		return 1876
	case 13139:
		return 1877
	case -1878:
		return 1878
	case 13153:
		return 1879
	case 13160:
		return 1880
	case -1881:
		return 1881
	case 13174:
		return 1882
	case 13181:
		return 1883
	case -1884:
		return 1884
	case 13195:
		return 1885
	case 13202:
		return 1886
	case -1887:
		return 1887
	case 13216:
		return 1888
	case 13223:
		return 1889
	case -1890:
		return 1890
	case 13237:
		return 1891
	case 13244:
		return 1892
	case -1893:
		return 1893
	case 13258:
		return 1894
	case 13265:
		return 1895
	case -1896:
		return 1896
	case 13279:
		return 1897
	case 13286:
		return 1898
	case -1899:
		return 1899
	case 13300:
		return 1900
	case 13307:
		return 1901
	case -1902:
		return 1902
	case 13321:
		return 1903
	case 13328:
		return 1904
	case -1905:
		return 1905
	case 13342:
		return 1906
	case 13349:
		return 1907
	case -1908:
		return 1908
	case 13363:
		return 1909
	case 13370:
		return 1910
	case -1911:
		return 1911
	case 13384:
		return 1912
	case 13391:
		return 1913
	case -1914:
		return 1914
	case 13405:
		return 1915
	case 13412:
		return 1916
	case -1917:
		return 1917
	case 13426:
		return 1918
	case 13433:
		return 1919
	case -1920:
		return 1920
	case 13447:
		return 1921
	case 13454:
		return 1922
	case -1923:
		return 1923
	case 13468:
		return 1924
	case 13475:
		return 1925
	case -1926:
		return 1926
	case 13489:
		return 1927
	case 13496:
		return 1928
	case -1929:
		return 1929
	case 13510:
		return 1930
	case 13517:
		return 1931
	case -1932:
		return 1932
	case 13531:
		return 1933
	case 13538:
		return 1934
	case -1935:
		return 1935
	case 13552:
		return 1936
	case 13559:
		return 1937
	case -1938:
		return 1938
	case 13573:
		return 1939
	case 13580:
		return 1940
	case -1941:
		return 1941
	case 13594:
		return 1942
	case 13601:
		return 1943
	case -1944:
		return 1944
	case 13615:
		return 1945
	case 13622:
		return 1946
	case -1947:
		return 1947
	case 13636:
		return 1948
	case 13643:
		return 1949
	case -1950:
		return 1950
	case 13657:
		return 1951
	case 13664:
		return 1952
	case -1953:
		return 1953
	case 13678:
		return 1954
	case 13685:
		return 1955
	case -1956:
		return 1956
	case 13699:
		return 1957
	case 13706:
		return 1958
	case -1959:
		return 1959
	case 13720:
		return 1960
	case 13727:
		return 1961
	case -1962:
		return 1962
	case 13741:
		return 1963
	case 13748:
		return 1964
	case -1965:
		return 1965
	case 13762:
		return 1966
	case 13769:
		return 1967
	case -1968:
		return 1968
	case 13783:
		return 1969
	case 13790:
		return 1970
	case -1971:
		return 1971
	case 13804:
		return 1972
	case 13811:
		return 1973
	case -1974:
		return 1974
	case 13825:
		return 1975
	case 13832:
		return 1976
	case -1977:
		return 1977
	case 13846:
		return 1978
	case 13853:
		return 1979
	case -1980:
		return 1980
	case 13867:
		return 1981
	case 13874:
		return 1982
	case -1983:
		return 1983
	case 13888:
		return 1984
	case 13895:
		return 1985
	case -1986:
		return 1986
	case 13909:
		return 1987
	case 13916:
		return 1988
	case -1989:
		return 1989
	case 13930:
		return 1990
	case 13937:
		return 1991
	case -1992:
		return 1992
	case 13951:
		return 1993
	case 13958:
		return 1994
	case -1995:
		return 1995
	case 13972:
		return 1996
	case 13979:
		return 1997
	case -1998:
		return 1998
	case 13993:
		return 1999
	case 14000:
		return 2000
	case -2001:
		return 2001
	case 14014:
		return 2002
	case 14021:
		return 2003
	case -2004:
		return 2004
	case 14035:
		return 2005
	case 14042:
		return 2006
	case -2007:
		return 2007
	case 14056:
		return 2008
	case 14063:
		return 2009
	case -2010:
		return 2010
	case 14077:
		return 2011
	case 14084:
		return 2012
	case -2013:
		return 2013
	case 14098:
		return 2014
	case 14105:
		return 2015
	case -2016:
		return 2016
	case 14119:
		return 2017
	case 14126:
		return 2018
	case -2019:
		return 2019
	case 14140:
		return 2020
	case 14147:
		return 2021
	case -2022:
		return 2022
	case 14161:
		return 2023
	case 14168:
		return 2024
	case -2025:
		return 2025
	case 14182:
		return 2026
	case 14189:
		return 2027
	case -2028:
		return 2028
	case 14203:
		return 2029
	case 14210:
		return 2030
	case -2031:
		return 2031
	case 14224:
		return 2032
	case 14231:
		return 2033
	case -2034:
		return 2034
	case 14245:
		return 2035
	case 14252:
		return 2036
	case -2037:
		return 2037
	case 14266:
		return 2038
	case 14273:
		return 2039
	case -2040:
		return 2040
	case 14287:
		return 2041
	case 14294:
		return 2042
	case -2043:
		return 2043
	case 14308:
		return 2044
	case 14315:
		return 2045
	case -2046:
		return 2046
	case 14329:
		return 2047
	case 14336:
		return 2048
	case -2049:
		return 2049
	case 14350:
		return 2050
	case 14357:
		return 2051
	case -2052:
		return 2052
	case 14371:
		return 2053
	case 14378:
		return 2054
	case -2055:
		return 2055
	case 14392:
		return 2056
	case 14399:
		return 2057
	case -2058:
		return 2058
	case 14413:
		return 2059
	case 14420:
		return 2060
	case -2061:
		return 2061
	case 14434:
		return 2062
	case 14441:
		return 2063
	case -2064:
		return 2064
	case 14455:
		return 2065
	case 14462:
		return 2066
	case -2067:
		return 2067
	case 14476:
		return 2068
	case 14483:
		return 2069
	case -2070:
		return 2070
	case 14497:
		return 2071
	case 14504:
		return 2072
	case -2073:
		return 2073
	case 14518:
		return 2074
	case 14525:
		return 2075
	case -2076:
		return 2076
	case 14539:
		return 2077
	case 14546:
		return 2078
	case -2079:
		return 2079
	case 14560:
		return 2080
	case 14567:
		return 2081
	case -2082:
		return 2082
	case 14581:
		return 2083
	case 14588:
		return 2084
	case -2085:
		return 2085
	case 14602:
		return 2086
	case 14609:
		return 2087
	case -2088:
		return 2088
	case 14623:
		return 2089
	case 14630:
		return 2090
	case -2091:
		return 2091
	case 14644:
		return 2092
	case 14651:
		return 2093
	case -2094:
		return 2094
	case 14665:
		return 2095
	case 14672:
		return 2096
	case -2097:
		return 2097
	case 14686:
		return 2098
	case 14693:
		return 2099
	case -2100:
		return 2100
	case 14707:
		return 2101
	case 14714:
		return 2102
	case -2103:
		return 2103
	case 14728:
		return 2104
	case 14735:
		return 2105
	case -2106:
		return 2106
	case 14749:
		return 2107
	case 14756:
		return 2108
	case -2109:
		return 2109
	case 14770:
		return 2110
	case 14777:
		return 2111
	case -2112:
		return 2112
	case 14791:
		return 2113
	case 14798:
		return 2114
	case -2115:
		return 2115
	case 14812:
		return 2116
	case 14819:
		return 2117
	case -2118:
		return 2118
	case 14833:
		return 2119
	case 14840:
		return 2120
	case -2121:
		return 2121
	case 14854:
		return 2122
	case 14861:
		return 2123
	case -2124:
		return 2124
	case 14875:
		return 2125
	case 14882:
		return 2126
	case -2127:
		return 2127
	case 14896:
		return 2128
	case 14903:
		return 2129
	case -2130:
		return 2130
	case 14917:
		return 2131
	case 14924:
		return 2132
	case -2133:
		return 2133
	case 14938:
		return 2134
	case 14945:
		return 2135
	case -2136:
		return 2136
	case 14959:
		return 2137
	case 14966:
		return 2138
	case -2139:
		return 2139
	case 14980:
		return 2140
	case 14987:
		return 2141
	case -2142:
		return 2142
	case 15001:
		return 2143
	case 15008:
		return 2144
	case -2145:
		return 2145
	case 15022:
		return 2146
	case 15029:
		return 2147
	case -2148:
		return 2148
	case 15043:
		return 2149
	case 15050:
		return 2150
	case -2151:
		return 2151
	case 15064:
		return 2152
	case 15071:
		return 2153
	case -2154:
		return 2154
	case 15085:
		return 2155
	case 15092:
		return 2156
	case -2157:
		return 2157
	case 15106:
		return 2158
	case 15113:
		return 2159
	case -2160:
		return 2160
	case 15127:
		return 2161
	case 15134:
		return 2162
	case -2163:
		return 2163
	case 15148:
		return 2164
	case 15155:
		return 2165
	case -2166:
		return 2166
	case 15169:
		return 2167
	case 15176:
		return 2168
	case -2169:
		return 2169
	case 15190:
		return 2170
	case 15197:
		return 2171
	case -2172:
		return 2172
	case 15211:
		return 2173
	case 15218:
		return 2174
	case -2175:
		return 2175
	case 15232:
		return 2176
	case 15239:
		return 2177
	case -2178:
		return 2178
	case 15253:
		return 2179
	case 15260:
		return 2180
	case -2181:
		return 2181
	case 15274:
		return 2182
	case 15281:
		return 2183
	case -2184:
		return 2184
	case 15295:
		return 2185
	case 15302:
		return 2186
	case -2187:
		return 2187
	case 15316:
		return 2188
	case 15323:
		return 2189
	case -2190:
		return 2190
	case 15337:
		return 2191
	case 15344:
		return 2192
	case -2193:
		return 2193
	case 15358:
		return 2194
	case 15365:
		return 2195
	case -2196:
		return 2196
	case 15379:
		return 2197
	case 15386:
		return 2198
	case -2199:
		return 2199
	case 15400:
		return 2200
	case 15407:
		return 2201
	case -2202:
		return 2202
	case 15421:
		return 2203
	case 15428:
		return 2204
	case -2205:
		return 2205
	case 15442:
		return 2206
	case 15449:
		return 2207
	case -2208:
		return 2208
	case 15463:
		return 2209
	case 15470:
		return 2210
	case -2211:
		return 2211
	case 15484:
		return 2212
	case 15491:
		return 2213
	case -2214:
		return 2214
	case 15505:
		return 2215
	case 15512:
		return 2216
	case -2217:
		return 2217
	case 15526:
		return 2218
	case 15533:
		return 2219
	case -2220:
		return 2220
	case 15547:
		return 2221
	case 15554:
		return 2222
	case -2223:
		return 2223
	case 15568:
		return 2224
	case 15575:
		return 2225
	case -2226:
		return 2226
	case 15589:
		return 2227
	case 15596:
		return 2228
	case -2229:
		return 2229
	case 15610:
		return 2230
	case 15617:
		return 2231
	case -2232:
		return 2232
	case 15631:
		return 2233
	case 15638:
		return 2234
	case -2235:
		return 2235
	case 15652:
		return 2236
	case 15659:
		return 2237
	case -2238:
		return 2238
	case 15673:
		return 2239
	case 15680:
		return 2240
	case -2241:
		return 2241
	case 15694:
		return 2242
	case 15701:
		return 2243
	case -2244:
		return 2244
	case 15715:
		return 2245
	case 15722:
		return 2246
	case -2247:
		return 2247
	case 15736:
		return 2248
	case 15743:
		return 2249
	case -2250:
		return 2250
	case 15757:
		return 2251
	case 15764:
		return 2252
	case -2253:
		return 2253
	case 15778:
		return 2254
	case 15785:
		return 2255
	case -2256:
		return 2256
	case 15799:
		return 2257
	case 15806:
		return 2258
	case -2259:
		return 2259
	case 15820:
		return 2260
	case 15827:
		return 2261
	case -2262:
		return 2262
	case 15841:
		return 2263
	case 15848:
		return 2264
	case -2265:
		return 2265
	case 15862:
		return 2266
	case 15869:
		return 2267
	case -2268:
		return 2268
	case 15883:
		return 2269
	case 15890:
		return 2270
	case -2271:
		return 2271
	case 15904:
		return 2272
	case 15911:
		return 2273
	case -2274:
		return 2274
	case 15925:
		return 2275
	case 15932:
		return 2276
	case -2277:
		return 2277
	case 15946:
		return 2278
	case 15953:
		return 2279
	case -2280:
		return 2280
	case 15967:
		return 2281
	case 15974:
		return 2282
	case -2283:
		return 2283
	case 15988:
		return 2284
	case 15995:
		return 2285
	case -2286:
		return 2286
	case 16009:
		return 2287
	case 16016:
		return 2288
	case -2289:
		return 2289
	case 16030:
		return 2290
	case 16037:
		return 2291
	case -2292:
		return 2292
	case 16051:
		return 2293
	case 16058:
		return 2294
	case -2295:
		return 2295
	case 16072:
		return 2296
	case 16079:
		return 2297
	case -2298:
		return 2298
	case 16093:
		return 2299
	case 16100:
		return 2300
	case -2301:
		return 2301
	case 16114:
		return 2302
	case 16121:
		return 2303
	case -2304:
		return 2304
	case 16135:
		return 2305
	case 16142:
		return 2306
	case -2307:
		return 2307
	case 16156:
		return 2308
	case 16163:
		return 2309
	case -2310:
		return 2310
	case 16177:
		return 2311
	case 16184:
		return 2312
	case -2313:
		return 2313
	case 16198:
		return 2314
	case 16205:
		return 2315
	case -2316:
		return 2316
	case 16219:
		return 2317
	case 16226:
		return 2318
	case -2319:
		return 2319
	case 16240:
		return 2320
	case 16247:
		return 2321
	case -2322:
		return 2322
	case 16261:
		return 2323
	case 16268:
		return 2324
	case -2325:
		return 2325
	case 16282:
		return 2326
	case 16289:
		return 2327
	case -2328:
		return 2328
	case 16303:
		return 2329
	case 16310:
		return 2330
	case -2331:
		return 2331
	case 16324:
		return 2332
	case 16331:
		return 2333
	case -2334:
		return 2334
	case 16345:
		return 2335
	case 16352:
		return 2336
	case -2337:
		return 2337
	case 16366:
		return 2338
	case 16373:
		return 2339
	case -2340:
		return 2340
	case 16387:
		return 2341
	case 16394:
		return 2342
	case -2343:
		return 2343
	case 16408:
		return 2344
	case 16415:
		return 2345
	case -2346:
		return 2346
	case 16429:
		return 2347
	case 16436:
		return 2348
	case -2349:
		return 2349
	case 16450:
		return 2350
	case 16457:
		return 2351
	case -2352:
		return 2352
	case 16471:
		return 2353
	case 16478:
		return 2354
	case -2355:
		return 2355
	case 16492:
		return 2356
	case 16499:
		return 2357
	case -2358:
		return 2358
	case 16513:
		return 2359
	case 16520:
		return 2360
	case -2361:
		return 2361
	case 16534:
		return 2362
	case 16541:
		return 2363
	case -2364:
		return 2364
	case 16555:
		return 2365
	case 16562:
		return 2366
	case -2367:
		return 2367
	case 16576:
		return 2368
	case 16583:
		return 2369
	case -2370:
		return 2370
	case 16597:
		return 2371
	case 16604:
		return 2372
	case -2373:
		return 2373
	case 16618:
		return 2374
	case 16625:
		return 2375
	case -2376:
		return 2376
	case 16639:
		return 2377
	case 16646:
		return 2378
	case -2379:
		return 2379
	case 16660:
		return 2380
	case 16667:
		return 2381
	case -2382:
		return 2382
	case 16681:
		return 2383
	case 16688:
		return 2384
	case -2385:
		return 2385
	case 16702:
		return 2386
	case 16709:
		return 2387
	case -2388:
		return 2388
	case 16723:
		return 2389
	case 16730:
		return 2390
	case -2391:
		return 2391
	case 16744:
		return 2392
	case 16751:
		return 2393
	case -2394:
		return 2394
	case 16765:
		return 2395
	case 16772:
		return 2396
	case -2397:
		return 2397
	case 16786:
		return 2398
	case 16793:
		return 2399
	case -2400:
		return 2400
	case 16807:
		return 2401
	case 16814:
		return 2402
	case -2403:
		return 2403
	case 16828:
		return 2404
	case 16835:
		return 2405
	case -2406:
		return 2406
	case 16849:
		return 2407
	case 16856:
		return 2408
	case -2409:
		return 2409
	case 16870:
		return 2410
	case 16877:
		return 2411
	case -2412:
		return 2412
	case 16891:
		return 2413
	case 16898:
		return 2414
	case -2415:
		return 2415
	case 16912:
		return 2416
	case 16919:
		return 2417
	case -2418:
		return 2418
	case 16933:
		return 2419
	case 16940:
		return 2420
	case -2421:
		return 2421
	case 16954:
		return 2422
	case 16961:
		return 2423
	case -2424:
		return 2424
	case 16975:
		return 2425
	case 16982:
		return 2426
	case -2427:
		return 2427
	case 16996:
		return 2428
	case 17003:
		return 2429
	case -2430:
		return 2430
	case 17017:
		return 2431
	case 17024:
		return 2432
	case -2433:
		return 2433
	case 17038:
		return 2434
	case 17045:
		return 2435
	case -2436:
		return 2436
	case 17059:
		return 2437
	case 17066:
		return 2438
	case -2439:
		return 2439
	case 17080:
		return 2440
	case 17087:
		return 2441
	case -2442:
		return 2442
	case 17101:
		return 2443
	case 17108:
		return 2444
	case -2445:
		return 2445
	case 17122:
		return 2446
	case 17129:
		return 2447
	case -2448:
		return 2448
	case 17143:
		return 2449
	case 17150:
		return 2450
	case -2451:
		return 2451
	case 17164:
		return 2452
	case 17171:
		return 2453
	case -2454:
		return 2454
	case 17185:
		return 2455
	case 17192:
		return 2456
	case -2457:
		return 2457
	case 17206:
		return 2458
	case 17213:
		return 2459
	case -2460:
		return 2460
	case 17227:
		return 2461
	case 17234:
		return 2462
	case -2463:
		return 2463
	case 17248:
		return 2464
	case 17255:
		return 2465
	case -2466:
		return 2466
	case 17269:
		return 2467
	case 17276:
		return 2468
	case -2469:
		return 2469
	case 17290:
		return 2470
	case 17297:
		return 2471
	case -2472:
		return 2472
	case 17311:
		return 2473
	case 17318:
		return 2474
	case -2475:
		return 2475
	case 17332:
		return 2476
	case 17339:
		return 2477
	case -2478:
		return 2478
	case 17353:
		return 2479
	case 17360:
		return 2480
	case -2481:
		return 2481
	case 17374:
		return 2482
	case 17381:
		return 2483
	case -2484:
		return 2484
	case 17395:
		return 2485
	case 17402:
		return 2486
	case -2487:
		return 2487
	case 17416:
		return 2488
	case 17423:
		return 2489
	case -2490:
		return 2490
	case 17437:
		return 2491
	case 17444:
		return 2492
	case -2493:
		return 2493
	case 17458:
		return 2494
	case 17465:
		return 2495
	case -2496:
		return 2496
	case 17479:
		return 2497
	case 17486:
		return 2498
	case -2499:
		return 2499
	case 17500:
		return 2500
	case 17507:
		return 2501
	case -2502:
		return 2502
	case 17521:
		return 2503
	case 17528:
		return 2504
	case -2505:
		return 2505
	case 17542:
		return 2506
	case 17549:
		return 2507
	case -2508:
		return 2508
	case 17563:
		return 2509
	case 17570:
		return 2510
	case -2511:
		return 2511
	case 17584:
		return 2512
	case 17591:
		return 2513
	case -2514:
		return 2514
	case 17605:
		return 2515
	case 17612:
		return 2516
	case -2517:
		return 2517
	case 17626:
		return 2518
	case 17633:
		return 2519
	case -2520:
		return 2520
	case 17647:
		return 2521
	case 17654:
		return 2522
	case -2523:
		return 2523
	case 17668:
		return 2524
	case 17675:
		return 2525
	case -2526:
		return 2526
	case 17689:
		return 2527
	case 17696:
		return 2528
	case -2529:
		return 2529
	case 17710:
		return 2530
	case 17717:
		return 2531
	case -2532:
		return 2532
	case 17731:
		return 2533
	case 17738:
		return 2534
	case -2535:
		return 2535
	case 17752:
		return 2536
	case 17759:
		return 2537
	case -2538:
		return 2538
	case 17773:
		return 2539
	case 17780:
		return 2540
	case -2541:
		return 2541
	case 17794:
		return 2542
	case 17801:
		return 2543
	case -2544:
		return 2544
	case 17815:
		return 2545
	case 17822:
		return 2546
	case -2547:
		return 2547
	case 17836:
		return 2548
	case 17843:
		return 2549
	case -2550:
		return 2550
	case 17857:
		return 2551
	case 17864:
		return 2552
	case -2553:
		return 2553
	case 17878:
		return 2554
	case 17885:
		return 2555
	case -2556:
		return 2556
	case 17899:
		return 2557
	case 17906:
		return 2558
	case -2559:
		return 2559
	case 17920:
		return 2560
	case 17927:
		return 2561
	case -2562:
		return 2562
	case 17941:
		return 2563
	case 17948:
		return 2564
	case -2565:
		return 2565
	case 17962:
		return 2566
	case 17969:
		return 2567
	case -2568:
		return 2568
	case 17983:
		return 2569
	case 17990:
		return 2570
	case -2571:
		return 2571
	case 18004:
		return 2572
	case 18011:
		return 2573
	case -2574:
		return 2574
	case 18025:
		return 2575
	case 18032:
		return 2576
	case -2577:
		return 2577
	case 18046:
		return 2578
	case 18053:
		return 2579
	case -2580:
		return 2580
	case 18067:
		return 2581
	case 18074:
		return 2582
	case -2583:
		return 2583
	case 18088:
		return 2584
	case 18095:
		return 2585
	case -2586:
		return 2586
	case 18109:
		return 2587
	case 18116:
		return 2588
	case -2589:
		return 2589
	case 18130:
		return 2590
	case 18137:
		return 2591
	case -2592:
		return 2592
	case 18151:
		return 2593
	case 18158:
		return 2594
	case -2595:
		return 2595
	case 18172:
		return 2596
	case 18179:
		return 2597
	case -2598:
		return 2598
	case 18193:
		return 2599
	case 18200:
		return 2600
	case -2601:
		return 2601
	case 18214:
		return 2602
	case 18221:
		return 2603
	case -2604:
		return 2604
	case 18235:
		return 2605
	case 18242:
		return 2606
	case -2607:
		return 2607
	case 18256:
		return 2608
	case 18263:
		return 2609
	case -2610:
		return 2610
	case 18277:
		return 2611
	case 18284:
		return 2612
	case -2613:
		return 2613
	case 18298:
		return 2614
	case 18305:
		return 2615
	case -2616:
		return 2616
	case 18319:
		return 2617
	case 18326:
		return 2618
	case -2619:
		return 2619
	case 18340:
		return 2620
	case 18347:
		return 2621
	case -2622:
		return 2622
	case 18361:
		return 2623
	case 18368:
		return 2624
	case -2625:
		return 2625
	case 18382:
		return 2626
	case 18389:
		return 2627
	case -2628:
		return 2628
	case 18403:
		return 2629
	case 18410:
		return 2630
	case -2631:
		return 2631
	case 18424:
		return 2632
	case 18431:
		return 2633
	case -2634:
		return 2634
	case 18445:
		return 2635
	case 18452:
		return 2636
	case -2637:
		return 2637
	case 18466:
		return 2638
	case 18473:
		return 2639
	case -2640:
		return 2640
	case 18487:
		return 2641
	case 18494:
		return 2642
	case -2643:
		return 2643
	case 18508:
		return 2644
	case 18515:
		return 2645
	case -2646:
		return 2646
	case 18529:
		return 2647
	case 18536:
		return 2648
	case -2649:
		return 2649
	case 18550:
		return 2650
	case 18557:
		return 2651
	case -2652:
		return 2652
	case 18571:
		return 2653
	case 18578:
		return 2654
	case -2655:
		return 2655
	case 18592:
		return 2656
	case 18599:
		return 2657
	case -2658:
		return 2658
	case 18613:
		return 2659
	case 18620:
		return 2660
	case -2661:
		return 2661
	case 18634:
		return 2662
	case 18641:
		return 2663
	case -2664:
		return 2664
	case 18655:
		return 2665
	case 18662:
		return 2666
	case -2667:
		return 2667
	case 18676:
		return 2668
	case 18683:
		return 2669
	case -2670:
		return 2670
	case 18697:
		return 2671
	case 18704:
		return 2672
	case -2673:
		return 2673
	case 18718:
		return 2674
	case 18725:
		return 2675
	case -2676:
		return 2676
	case 18739:
		return 2677
	case 18746:
		return 2678
	case -2679:
		return 2679
	case 18760:
		return 2680
	case 18767:
		return 2681
	case -2682:
		return 2682
	case 18781:
		return 2683
	case 18788:
		return 2684
	case -2685:
		return 2685
	case 18802:
		return 2686
	case 18809:
		return 2687
	case -2688:
		return 2688
	case 18823:
		return 2689
	case 18830:
		return 2690
	case -2691:
		return 2691
	case 18844:
		return 2692
	case 18851:
		return 2693
	case -2694:
		return 2694
	case 18865:
		return 2695
	case 18872:
		return 2696
	case -2697:
		return 2697
	case 18886:
		return 2698
	case 18893:
		return 2699
	case -2700:
		return 2700
	case 18907:
		return 2701
	case 18914:
		return 2702
	case -2703:
		return 2703
	case 18928:
		return 2704
	case 18935:
		return 2705
	case -2706:
		return 2706
	case 18949:
		return 2707
	case 18956:
		return 2708
	case -2709:
		return 2709
	case 18970:
		return 2710
	case 18977:
		return 2711
	case -2712:
		return 2712
	case 18991:
		return 2713
	case 18998:
		return 2714
	case -2715:
		return 2715
	case 19012:
		return 2716
	case 19019:
		return 2717
	case -2718:
		return 2718
	case 19033:
		return 2719
	case 19040:
		return 2720
	case -2721:
		return 2721
	case 19054:
		return 2722
	case 19061:
		return 2723
	case -2724:
		return 2724
	case 19075:
		return 2725
	case 19082:
		return 2726
	case -2727:
		return 2727
	case 19096:
		return 2728
	case 19103:
		return 2729
	case -2730:
		return 2730
	case 19117:
		return 2731
	case 19124:
		return 2732
	case -2733:
		return 2733
	case 19138:
		return 2734
	case 19145:
		return 2735
	case -2736:
		return 2736
	case 19159:
		return 2737
	case 19166:
		return 2738
	case -2739:
		return 2739
	case 19180:
		return 2740
	case 19187:
		return 2741
	case -2742:
		return 2742
	case 19201:
		return 2743
	case 19208:
		return 2744
	case -2745:
		return 2745
	case 19222:
		return 2746
	case 19229:
		return 2747
	case -2748:
		return 2748
	case 19243:
		return 2749
	case 19250:
		return 2750
	case -2751:
		return 2751
	case 19264:
		return 2752
	case 19271:
		return 2753
	case -2754:
		return 2754
	case 19285:
		return 2755
	case 19292:
		return 2756
	case -2757:
		return 2757
	case 19306:
		return 2758
	case 19313:
		return 2759
	case -2760:
		return 2760
	case 19327:
		return 2761
	case 19334:
		return 2762
	case -2763:
		return 2763
	case 19348:
		return 2764
	case 19355:
		return 2765
	case -2766:
		return 2766
	case 19369:
		return 2767
	case 19376:
		return 2768
	case -2769:
		return 2769
	case 19390:
		return 2770
	case 19397:
		return 2771
	case -2772:
		return 2772
	case 19411:
		return 2773
	case 19418:
		return 2774
	case -2775:
		return 2775
	case 19432:
		return 2776
	case 19439:
		return 2777
	case -2778:
		return 2778
	case 19453:
		return 2779
	case 19460:
		return 2780
	case -2781:
		return 2781
	case 19474:
		return 2782
	case 19481:
		return 2783
	case -2784:
		return 2784
	case 19495:
		return 2785
	case 19502:
		return 2786
	case -2787:
		return 2787
	case 19516:
		return 2788
	case 19523:
		return 2789
	case -2790:
		return 2790
	case 19537:
		return 2791
	case 19544:
		return 2792
	case -2793:
		return 2793
	case 19558:
		return 2794
	case 19565:
		return 2795
	case -2796:
		return 2796
	case 19579:
		return 2797
	case 19586:
		return 2798
	case -2799:
		return 2799
	case 19600:
		return 2800
	case 19607:
		return 2801
	case -2802:
		return 2802
	case 19621:
		return 2803
	case 19628:
		return 2804
	case -2805:
		return 2805
	case 19642:
		return 2806
	case 19649:
		return 2807
	case -2808:
		return 2808
	case 19663:
		return 2809
	case 19670:
		return 2810
	case -2811:
		return 2811
	case 19684:
		return 2812
	case 19691:
		return 2813
	case -2814:
		return 2814
	case 19705:
		return 2815
	case 19712:
		return 2816
	case -2817:
		return 2817
	case 19726:
		return 2818
	case 19733:
		return 2819
	case -2820:
		return 2820
	case 19747:
		return 2821
	case 19754:
		return 2822
	case -2823:
		return 2823
	case 19768:
		return 2824
	case 19775:
		return 2825
	case -2826:
		return 2826
	case 19789:
		return 2827
	case 19796:
		return 2828
	case -2829:
		return 2829
	case 19810:
		return 2830
	case 19817:
		return 2831
	case -2832:
		return 2832
	case 19831:
		return 2833
	case 19838:
		return 2834
	case -2835:
		return 2835
	case 19852:
		return 2836
	case 19859:
		return 2837
	case -2838:
		return 2838
	case 19873:
		return 2839
	case 19880:
		return 2840
	case -2841:
		return 2841
	case 19894:
		return 2842
	case 19901:
		return 2843
	case -2844:
		return 2844
	case 19915:
		return 2845
	case 19922:
		return 2846
	case -2847:
		return 2847
	case 19936:
		return 2848
	case 19943:
		return 2849
	case -2850:
		return 2850
	case 19957:
		return 2851
	case 19964:
		return 2852
	case -2853:
		return 2853
	case 19978:
		return 2854
	case 19985:
		return 2855
	case -2856:
		return 2856
	case 19999:
		return 2857
	case 20006:
		return 2858
	case -2859:
		return 2859
	case 20020:
		return 2860
	case 20027:
		return 2861
	case -2862:
		return 2862
	case 20041:
		return 2863
	case 20048:
		return 2864
	case -2865:
		return 2865
	case 20062:
		return 2866
	case 20069:
		return 2867
	case -2868:
		return 2868
	case 20083:
		return 2869
	case 20090:
		return 2870
	case -2871:
		return 2871
	case 20104:
		return 2872
	case 20111:
		return 2873
	case -2874:
		return 2874
	case 20125:
		return 2875
	case 20132:
		return 2876
	case -2877:
		return 2877
	case 20146:
		return 2878
	case 20153:
		return 2879
	case -2880:
		return 2880
	case 20167:
		return 2881
	case 20174:
		return 2882
	case -2883:
		return 2883
	case 20188:
		return 2884
	case 20195:
		return 2885
	case -2886:
		return 2886
	case 20209:
		return 2887
	case 20216:
		return 2888
	case -2889:
		return 2889
	case 20230:
		return 2890
	case 20237:
		return 2891
	case -2892:
		return 2892
	case 20251:
		return 2893
	case 20258:
		return 2894
	case -2895:
		return 2895
	case 20272:
		return 2896
	case 20279:
		return 2897
	case -2898:
		return 2898
	case 20293:
		return 2899
	case 20300:
		return 2900
	case -2901:
		return 2901
	case 20314:
		return 2902
	case 20321:
		return 2903
	case -2904:
		return 2904
	case 20335:
		return 2905
	case 20342:
		return 2906
	case -2907:
		return 2907
	case 20356:
		return 2908
	case 20363:
		return 2909
	case -2910:
		return 2910
	case 20377:
		return 2911
	case 20384:
		return 2912
	case -2913:
		return 2913
	case 20398:
		return 2914
	case 20405:
		return 2915
	case -2916:
		return 2916
	case 20419:
		return 2917
	case 20426:
		return 2918
	case -2919:
		return 2919
	case 20440:
		return 2920
	case 20447:
		return 2921
	case -2922:
		return 2922
	case 20461:
		return 2923
	case 20468:
		return 2924
	case -2925:
		return 2925
	case 20482:
		return 2926
	case 20489:
		return 2927
	case -2928:
		return 2928
	case 20503:
		return 2929
	case 20510:
		return 2930
	case -2931:
		return 2931
	case 20524:
		return 2932
	case 20531:
		return 2933
	case -2934:
		return 2934
	case 20545:
		return 2935
	case 20552:
		return 2936
	case -2937:
		return 2937
	case 20566:
		return 2938
	case 20573:
		return 2939
	case -2940:
		return 2940
	case 20587:
		return 2941
	case 20594:
		return 2942
	case -2943:
		return 2943
	case 20608:
		return 2944
	case 20615:
		return 2945
	case -2946:
		return 2946
	case 20629:
		return 2947
	case 20636:
		return 2948
	case -2949:
		return 2949
	case 20650:
		return 2950
	case 20657:
		return 2951
	case -2952:
		return 2952
	case 20671:
		return 2953
	case 20678:
		return 2954
	case -2955:
		return 2955
	case 20692:
		return 2956
	case 20699:
		return 2957
	case -2958:
		return 2958
	case 20713:
		return 2959
	case 20720:
		return 2960
	case -2961:
		return 2961
	case 20734:
		return 2962
	case 20741:
		return 2963
	case -2964:
		return 2964
	case 20755:
		return 2965
	case 20762:
		return 2966
	case -2967:
		return 2967
	case 20776:
		return 2968
	case 20783:
		return 2969
	case -2970:
		return 2970
	case 20797:
		return 2971
	case 20804:
		return 2972
	case -2973:
		return 2973
	case 20818:
		return 2974
	case 20825:
		return 2975
	case -2976:
		return 2976
	case 20839:
		return 2977
	case 20846:
		return 2978
	case -2979:
		return 2979
	case 20860:
		return 2980
	case 20867:
		return 2981
	case -2982:
		return 2982
	case 20881:
		return 2983
	case 20888:
		return 2984
	case -2985:
		return 2985
	case 20902:
		return 2986
	case 20909:
		return 2987
	case -2988:
		return 2988
	case 20923:
		return 2989
	case 20930:
		return 2990
	case -2991:
		return 2991
	case 20944:
		return 2992
	case 20951:
		return 2993
	case -2994:
		return 2994
	case 20965:
		return 2995
	case 20972:
		return 2996
	case -2997:
		return 2997
	case 20986:
		return 2998
	case 20993:
		return 2999
	case -3000:
		return 3000
	case 21007:
		return 3001
	case 21014:
		return 3002
	case -3003:
		return 3003
	case 21028:
		return 3004
	case 21035:
		return 3005
	case -3006:
		return 3006
	case 21049:
		return 3007
	case 21056:
		return 3008
	case -3009:
		return 3009
	case 21070:
		return 3010
	case 21077:
		return 3011
	case -3012:
		return 3012
	case 21091:
		return 3013
	case 21098:
		return 3014
	case -3015:
		return 3015
	case 21112:
		return 3016
	case 21119:
		return 3017
	case -3018:
		return 3018
	case 21133:
		return 3019
	case 21140:
		return 3020
	case -3021:
		return 3021
	case 21154:
		return 3022
	case 21161:
		return 3023
	case -3024:
		return 3024
	case 21175:
		return 3025
	case 21182:
		return 3026
	case -3027:
		return 3027
	case 21196:
		return 3028
	case 21203:
		return 3029
	case -3030:
		return 3030
	case 21217:
		return 3031
	case 21224:
		return 3032
	case -3033:
		return 3033
	case 21238:
		return 3034
	case 21245:
		return 3035
	case -3036:
		return 3036
	case 21259:
		return 3037
	case 21266:
		return 3038
	case -3039:
		return 3039
	case 21280:
		return 3040
	case 21287:
		return 3041
	case -3042:
		return 3042
	case 21301:
		return 3043
	case 21308:
		return 3044
	case -3045:
		return 3045
	case 21322:
		return 3046
	case 21329:
		return 3047
	case -3048:
		return 3048
	case 21343:
		return 3049
	case 21350:
		return 3050
	case -3051:
		return 3051
	case 21364:
		return 3052
	case 21371:
		return 3053
	case -3054:
		return 3054
	case 21385:
		return 3055
	case 21392:
		return 3056
	case -3057:
		return 3057
	case 21406:
		return 3058
	case 21413:
		return 3059
	case -3060:
		return 3060
	case 21427:
		return 3061
	case 21434:
		return 3062
	case -3063:
		return 3063
	case 21448:
		return 3064
	case 21455:
		return 3065
	case -3066:
		return 3066
	case 21469:
		return 3067
	case 21476:
		return 3068
	case -3069:
		return 3069
	case 21490:
		return 3070
	case 21497:
		return 3071
	case -3072:
		return 3072
	case 21511:
		return 3073
	case 21518:
		return 3074
	case -3075:
		return 3075
	case 21532:
		return 3076
	case 21539:
		return 3077
	case -3078:
		return 3078
	case 21553:
		return 3079
	case 21560:
		return 3080
	case -3081:
		return 3081
	case 21574:
		return 3082
	case 21581:
		return 3083
	case -3084:
		return 3084
	case 21595:
		return 3085
	case 21602:
		return 3086
	case -3087:
		return 3087
	case 21616:
		return 3088
	case 21623:
		return 3089
	case -3090:
		return 3090
	case 21637:
		return 3091
	case 21644:
		return 3092
	case -3093:
		return 3093
	case 21658:
		return 3094
	case 21665:
		return 3095
	case -3096:
		return 3096
	case 21679:
		return 3097
	case 21686:
		return 3098
	case -3099:
		return 3099
	case 21700:
		return 3100
	case 21707:
		return 3101
	case -3102:
		return 3102
	case 21721:
		return 3103
	case 21728:
		return 3104
	case -3105:
		return 3105
	case 21742:
		return 3106
	case 21749:
		return 3107
	case -3108:
		return 3108
	case 21763:
		return 3109
	case 21770:
		return 3110
	case -3111:
		return 3111
	case 21784:
		return 3112
	case 21791:
		return 3113
	case -3114:
		return 3114
	case 21805:
		return 3115
	case 21812:
		return 3116
	case -3117:
		return 3117
	case 21826:
		return 3118
	case 21833:
		return 3119
	case -3120:
		return 3120
	case 21847:
		return 3121
	case 21854:
		return 3122
	case -3123:
		return 3123
	case 21868:
		return 3124
	case 21875:
		return 3125
	case -3126:
		return 3126
	case 21889:
		return 3127
	case 21896:
		return 3128
	case -3129:
		return 3129
	case 21910:
		return 3130
	case 21917:
		return 3131
	case -3132:
		return 3132
	case 21931:
		return 3133
	case 21938:
		return 3134
	case -3135:
		return 3135
	case 21952:
		return 3136
	case 21959:
		return 3137
	case -3138:
		return 3138
	case 21973:
		return 3139
	case 21980:
		return 3140
	case -3141:
		return 3141
	case 21994:
		return 3142
	case 22001:
		return 3143
	case -3144:
		return 3144
	case 22015:
		return 3145
	case 22022:
		return 3146
	case -3147:
		return 3147
	case 22036:
		return 3148
	case 22043:
		return 3149
	case -3150:
		return 3150
	case 22057:
		return 3151
	case 22064:
		return 3152
	case -3153:
		return 3153
	case 22078:
		return 3154
	case 22085:
		return 3155
	case -3156:
		return 3156
	case 22099:
		return 3157
	case 22106:
		return 3158
	case -3159:
		return 3159
	case 22120:
		return 3160
	case 22127:
		return 3161
	case -3162:
		return 3162
	case 22141:
		return 3163
	case 22148:
		return 3164
	case -3165:
		return 3165
	case 22162:
		return 3166
	case 22169:
		return 3167
	case -3168:
		return 3168
	case 22183:
		return 3169
	case 22190:
		return 3170
	case -3171:
		return 3171
	case 22204:
		return 3172
	case 22211:
		return 3173
	case -3174:
		return 3174
	case 22225:
		return 3175
	case 22232:
		return 3176
	case -3177:
		return 3177
	case 22246:
		return 3178
	case 22253:
		return 3179
	case -3180:
		return 3180
	case 22267:
		return 3181
	case 22274:
		return 3182
	case -3183:
		return 3183
	case 22288:
		return 3184
	case 22295:
		return 3185
	case -3186:
		return 3186
	case 22309:
		return 3187
	case 22316:
		return 3188
	case -3189:
		return 3189
	case 22330:
		return 3190
	case 22337:
		return 3191
	case -3192:
		return 3192
	case 22351:
		return 3193
	case 22358:
		return 3194
	case -3195:
		return 3195
	case 22372:
		return 3196
	case 22379:
		return 3197
	case -3198:
		return 3198
	case 22393:
		return 3199
	case 22400:
		return 3200
	case -3201:
		return 3201
	case 22414:
		return 3202
	case 22421:
		return 3203
	case -3204:
		return 3204
	case 22435:
		return 3205
	case 22442:
		return 3206
	case -3207:
		return 3207
	case 22456:
		return 3208
	case 22463:
		return 3209
	case -3210:
		return 3210
	case 22477:
		return 3211
	case 22484:
		return 3212
	case -3213:
		return 3213
	case 22498:
		return 3214
	case 22505:
		return 3215
	case -3216:
		return 3216
	case 22519:
		return 3217
	case 22526:
		return 3218
	case -3219:
		return 3219
	case 22540:
		return 3220
	case 22547:
		return 3221
	case -3222:
		return 3222
	case 22561:
		return 3223
	case 22568:
		return 3224
	case -3225:
		return 3225
	case 22582:
		return 3226
	case 22589:
		return 3227
	case -3228:
		return 3228
	case 22603:
		return 3229
	case 22610:
		return 3230
	case -3231:
		return 3231
	case 22624:
		return 3232
	case 22631:
		return 3233
	case -3234:
		return 3234
	case 22645:
		return 3235
	case 22652:
		return 3236
	case -3237:
		return 3237
	case 22666:
		return 3238
	case 22673:
		return 3239
	case -3240:
		return 3240
	case 22687:
		return 3241
	case 22694:
		return 3242
	case -3243:
		return 3243
	case 22708:
		return 3244
	case 22715:
		return 3245
	case -3246:
		return 3246
	case 22729:
		return 3247
	case 22736:
		return 3248
	case -3249:
		return 3249
	case 22750:
		return 3250
	case 22757:
		return 3251
	case -3252:
		return 3252
	case 22771:
		return 3253
	case 22778:
		return 3254
	case -3255:
		return 3255
	case 22792:
		return 3256
	case 22799:
		return 3257
	case -3258:
		return 3258
	case 22813:
		return 3259
	case 22820:
		return 3260
	case -3261:
		return 3261
	case 22834:
		return 3262
	case 22841:
		return 3263
	case -3264:
		return 3264
	case 22855:
		return 3265
	case 22862:
		return 3266
	case -3267:
		return 3267
	case 22876:
		return 3268
	case 22883:
		return 3269
	case -3270:
		return 3270
	case 22897:
		return 3271
	case 22904:
		return 3272
	case -3273:
		return 3273
	case 22918:
		return 3274
	case 22925:
		return 3275
	case -3276:
		return 3276
	case 22939:
		return 3277
	case 22946:
		return 3278
	case -3279:
		return 3279
	case 22960:
		return 3280
	case 22967:
		return 3281
	case -3282:
		return 3282
	case 22981:
		return 3283
	case 22988:
		return 3284
	case -3285:
		return 3285
	case 23002:
		return 3286
	case 23009:
		return 3287
	case -3288:
		return 3288
	case 23023:
		return 3289
	case 23030:
		return 3290
	case -3291:
		return 3291
	case 23044:
		return 3292
	case 23051:
		return 3293
	case -3294:
		return 3294
	case 23065:
		return 3295
	case 23072:
		return 3296
	case -3297:
		return 3297
	case 23086:
		return 3298
	case 23093:
		return 3299
	case -3300:
		return 3300
	case 23107:
		return 3301
	case 23114:
		return 3302
	case -3303:
		return 3303
	case 23128:
		return 3304
	case 23135:
		return 3305
	case -3306:
		return 3306
	case 23149:
		return 3307
	case 23156:
		return 3308
	case -3309:
		return 3309
	case 23170:
		return 3310
	case 23177:
		return 3311
	case -3312:
		return 3312
	case 23191:
		return 3313
	case 23198:
		return 3314
	case -3315:
		return 3315
	case 23212:
		return 3316
	case 23219:
		return 3317
	case -3318:
		return 3318
	case 23233:
		return 3319
	case 23240:
		return 3320
	case -3321:
		return 3321
	case 23254:
		return 3322
	case 23261:
		return 3323
	case -3324:
		return 3324
	case 23275:
		return 3325
	case 23282:
		return 3326
	case -3327:
		return 3327
	case 23296:
		return 3328
	case 23303:
		return 3329
	case -3330:
		return 3330
	case 23317:
		return 3331
	case 23324:
		return 3332
	case -3333:
		return 3333
	case 23338:
		return 3334
	case 23345:
		return 3335
	case -3336:
		return 3336
	case 23359:
		return 3337
	case 23366:
		return 3338
	case -3339:
		return 3339
	case 23380:
		return 3340
	case 23387:
		return 3341
	case -3342:
		return 3342
	case 23401:
		return 3343
	case 23408:
		return 3344
	case -3345:
		return 3345
	case 23422:
		return 3346
	case 23429:
		return 3347
	case -3348:
		return 3348
	case 23443:
		return 3349
	case 23450:
		return 3350
	case -3351:
		return 3351
	case 23464:
		return 3352
	case 23471:
		return 3353
	case -3354:
		return 3354
	case 23485:
		return 3355
	case 23492:
		return 3356
	case -3357:
		return 3357
	case 23506:
		return 3358
	case 23513:
		return 3359
	case -3360:
		return 3360
	case 23527:
		return 3361
	case 23534:
		return 3362
	case -3363:
		return 3363
	case 23548:
		return 3364
	case 23555:
		return 3365
	case -3366:
		return 3366
	case 23569:
		return 3367
	case 23576:
		return 3368
	case -3369:
		return 3369
	case 23590:
		return 3370
	case 23597:
		return 3371
	case -3372:
		return 3372
	case 23611:
		return 3373
	case 23618:
		return 3374
	case -3375:
		return 3375
	case 23632:
		return 3376
	case 23639:
		return 3377
	case -3378:
		return 3378
	case 23653:
		return 3379
	case 23660:
		return 3380
	case -3381:
		return 3381
	case 23674:
		return 3382
	case 23681:
		return 3383
	case -3384:
		return 3384
	case 23695:
		return 3385
	case 23702:
		return 3386
	case -3387:
		return 3387
	case 23716:
		return 3388
	case 23723:
		return 3389
	case -3390:
		return 3390
	case 23737:
		return 3391
	case 23744:
		return 3392
	case -3393:
		return 3393
	case 23758:
		return 3394
	case 23765:
		return 3395
	case -3396:
		return 3396
	case 23779:
		return 3397
	case 23786:
		return 3398
	case -3399:
		return 3399
	case 23800:
		return 3400
	case 23807:
		return 3401
	case -3402:
		return 3402
	case 23821:
		return 3403
	case 23828:
		return 3404
	case -3405:
		return 3405
	case 23842:
		return 3406
	case 23849:
		return 3407
	case -3408:
		return 3408
	case 23863:
		return 3409
	case 23870:
		return 3410
	case -3411:
		return 3411
	case 23884:
		return 3412
	case 23891:
		return 3413
	case -3414:
		return 3414
	case 23905:
		return 3415
	case 23912:
		return 3416
	case -3417:
		return 3417
	case 23926:
		return 3418
	case 23933:
		return 3419
	case -3420:
		return 3420
	case 23947:
		return 3421
	case 23954:
		return 3422
	case -3423:
		return 3423
	case 23968:
		return 3424
	case 23975:
		return 3425
	case -3426:
		return 3426
	case 23989:
		return 3427
	case 23996:
		return 3428
	case -3429:
		return 3429
	case 24010:
		return 3430
	case 24017:
		return 3431
	case -3432:
		return 3432
	case 24031:
		return 3433
	case 24038:
		return 3434
	case -3435:
		return 3435
	case 24052:
		return 3436
	case 24059:
		return 3437
	case -3438:
		return 3438
	case 24073:
		return 3439
	case 24080:
		return 3440
	case -3441:
		return 3441
	case 24094:
		return 3442
	case 24101:
		return 3443
	case -3444:
		return 3444
	case 24115:
		return 3445
	case 24122:
		return 3446
	case -3447:
		return 3447
	case 24136:
		return 3448
	case 24143:
		return 3449
	case -3450:
		return 3450
	case 24157:
		return 3451
	case 24164:
		return 3452
	case -3453:
		return 3453
	case 24178:
		return 3454
	case 24185:
		return 3455
	case -3456:
		return 3456
	case 24199:
		return 3457
	case 24206:
		return 3458
	case -3459:
		return 3459
	case 24220:
		return 3460
	case 24227:
		return 3461
	case -3462:
		return 3462
	case 24241:
		return 3463
	case 24248:
		return 3464
	case -3465:
		return 3465
	case 24262:
		return 3466
	case 24269:
		return 3467
	case -3468:
		return 3468
	case 24283:
		return 3469
	case 24290:
		return 3470
	case -3471:
		return 3471
	case 24304:
		return 3472
	case 24311:
		return 3473
	case -3474:
		return 3474
	case 24325:
		return 3475
	case 24332:
		return 3476
	case -3477:
		return 3477
	case 24346:
		return 3478
	case 24353:
		return 3479
	case -3480:
		return 3480
	case 24367:
		return 3481
	case 24374:
		return 3482
	case -3483:
		return 3483
	case 24388:
		return 3484
	case 24395:
		return 3485
	case -3486:
		return 3486
	case 24409:
		return 3487
	case 24416:
		return 3488
	case -3489:
		return 3489
	case 24430:
		return 3490
	case 24437:
		return 3491
	case -3492:
		return 3492
	case 24451:
		return 3493
	case 24458:
		return 3494
	case -3495:
		return 3495
	case 24472:
		return 3496
	case 24479:
		return 3497
	case -3498:
		return 3498
	case 24493:
		return 3499
	case 24500:
		return 3500
	case -3501:
		return 3501
	case 24514:
		return 3502
	case 24521:
		return 3503
	case -3504:
		return 3504
	case 24535:
		return 3505
	case 24542:
		return 3506
	case -3507:
		return 3507
	case 24556:
		return 3508
	case 24563:
		return 3509
	case -3510:
		return 3510
	case 24577:
		return 3511
	case 24584:
		return 3512
	case -3513:
		return 3513
	case 24598:
		return 3514
	case 24605:
		return 3515
	case -3516:
		return 3516
	case 24619:
		return 3517
	case 24626:
		return 3518
	case -3519:
		return 3519
	case 24640:
		return 3520
	case 24647:
		return 3521
	case -3522:
		return 3522
	case 24661:
		return 3523
	case 24668:
		return 3524
	case -3525:
		return 3525
	case 24682:
		return 3526
	case 24689:
		return 3527
	case -3528:
		return 3528
	case 24703:
		return 3529
	case 24710:
		return 3530
	case -3531:
		return 3531
	case 24724:
		return 3532
	case 24731:
		return 3533
	case -3534:
		return 3534
	case 24745:
		return 3535
	case 24752:
		return 3536
	case -3537:
		return 3537
	case 24766:
		return 3538
	case 24773:
		return 3539
	case -3540:
		return 3540
	case 24787:
		return 3541
	case 24794:
		return 3542
	case -3543:
		return 3543
	case 24808:
		return 3544
	case 24815:
		return 3545
	case -3546:
		return 3546
	case 24829:
		return 3547
	case 24836:
		return 3548
	case -3549:
		return 3549
	case 24850:
		return 3550
	case 24857:
		return 3551
	case -3552:
		return 3552
	case 24871:
		return 3553
	case 24878:
		return 3554
	case -3555:
		return 3555
	case 24892:
		return 3556
	case 24899:
		return 3557
	case -3558:
		return 3558
	case 24913:
		return 3559
	case 24920:
		return 3560
	case -3561:
		return 3561
	case 24934:
		return 3562
	case 24941:
		return 3563
	case -3564:
		return 3564
	case 24955:
		return 3565
	case 24962:
		return 3566
	case -3567:
		return 3567
	case 24976:
		return 3568
	case 24983:
		return 3569
	case -3570:
		return 3570
	case 24997:
		return 3571
	case 25004:
		return 3572
	case -3573:
		return 3573
	case 25018:
		return 3574
	case 25025:
		return 3575
	case -3576:
		return 3576
	case 25039:
		return 3577
	case 25046:
		return 3578
	case -3579:
		return 3579
	case 25060:
		return 3580
	case 25067:
		return 3581
	case -3582:
		return 3582
	case 25081:
		return 3583
	case 25088:
		return 3584
	case -3585:
		return 3585
	case 25102:
		return 3586
	case 25109:
		return 3587
	case -3588:
		return 3588
	case 25123:
		return 3589
	case 25130:
		return 3590
	case -3591:
		return 3591
	case 25144:
		return 3592
	case 25151:
		return 3593
	case -3594:
		return 3594
	case 25165:
		return 3595
	case 25172:
		return 3596
	case -3597:
		return 3597
	case 25186:
		return 3598
	case 25193:
		return 3599
	case -3600:
		return 3600
	case 25207:
		return 3601
	case 25214:
		return 3602
	case -3603:
		return 3603
	case 25228:
		return 3604
	case 25235:
		return 3605
	case -3606:
		return 3606
	case 25249:
		return 3607
	case 25256:
		return 3608
	case -3609:
		return 3609
	case 25270:
		return 3610
	case 25277:
		return 3611
	case -3612:
		return 3612
	case 25291:
		return 3613
	case 25298:
		return 3614
	case -3615:
		return 3615
	case 25312:
		return 3616
	case 25319:
		return 3617
	case -3618:
		return 3618
	case 25333:
		return 3619
	case 25340:
		return 3620
	case -3621:
		return 3621
	case 25354:
		return 3622
	case 25361:
		return 3623
	case -3624:
		return 3624
	case 25375:
		return 3625
	case 25382:
		return 3626
	case -3627:
		return 3627
	case 25396:
		return 3628
	case 25403:
		return 3629
	case -3630:
		return 3630
	case 25417:
		return 3631
	case 25424:
		return 3632
	case -3633:
		return 3633
	case 25438:
		return 3634
	case 25445:
		return 3635
	case -3636:
		return 3636
	case 25459:
		return 3637
	case 25466:
		return 3638
	case -3639:
		return 3639
	case 25480:
		return 3640
	case 25487:
		return 3641
	case -3642:
		return 3642
	case 25501:
		return 3643
	case 25508:
		return 3644
	case -3645:
		return 3645
	case 25522:
		return 3646
	case 25529:
		return 3647
	case -3648:
		return 3648
	case 25543:
		return 3649
	case 25550:
		return 3650
	case -3651:
		return 3651
	case 25564:
		return 3652
	case 25571:
		return 3653
	case -3654:
		return 3654
	case 25585:
		return 3655
	case 25592:
		return 3656
	case -3657:
		return 3657
	case 25606:
		return 3658
	case 25613:
		return 3659
	case -3660:
		return 3660
	case 25627:
		return 3661
	case 25634:
		return 3662
	case -3663:
		return 3663
	case 25648:
		return 3664
	case 25655:
		return 3665
	case -3666:
		return 3666
	case 25669:
		return 3667
	case 25676:
		return 3668
	case -3669:
		return 3669
	case 25690:
		return 3670
	case 25697:
		return 3671
	case -3672:
		return 3672
	case 25711:
		return 3673
	case 25718:
		return 3674
	case -3675:
		return 3675
	case 25732:
		return 3676
	case 25739:
		return 3677
	case -3678:
		return 3678
	case 25753:
		return 3679
	case 25760:
		return 3680
	case -3681:
		return 3681
	case 25774:
		return 3682
	case 25781:
		return 3683
	case -3684:
		return 3684
	case 25795:
		return 3685
	case 25802:
		return 3686
	case -3687:
		return 3687
	case 25816:
		return 3688
	case 25823:
		return 3689
	case -3690:
		return 3690
	case 25837:
		return 3691
	case 25844:
		return 3692
	case -3693:
		return 3693
	case 25858:
		return 3694
	case 25865:
		return 3695
	case -3696:
		return 3696
	case 25879:
		return 3697
	case 25886:
		return 3698
	case -3699:
		return 3699
	case 25900:
		return 3700
	case 25907:
		return 3701
	case -3702:
		return 3702
	case 25921:
		return 3703
	case 25928:
		return 3704
	case -3705:
		return 3705
	case 25942:
		return 3706
	case 25949:
		return 3707
	case -3708:
		return 3708
	case 25963:
		return 3709
	case 25970:
		return 3710
	case -3711:
		return 3711
	case 25984:
		return 3712
	case 25991:
		return 3713
	case -3714:
		return 3714
	case 26005:
		return 3715
	case 26012:
		return 3716
	case -3717:
		return 3717
	case 26026:
		return 3718
	case 26033:
		return 3719
	case -3720:
		return 3720
	case 26047:
		return 3721
	case 26054:
		return 3722
	case -3723:
		return 3723
	case 26068:
		return 3724
	case 26075:
		return 3725
	case -3726:
		return 3726
	case 26089:
		return 3727
	case 26096:
		return 3728
	case -3729:
		return 3729
	case 26110:
		return 3730
	case 26117:
		return 3731
	case -3732:
		return 3732
	case 26131:
		return 3733
	case 26138:
		return 3734
	case -3735:
		return 3735
	case 26152:
		return 3736
	case 26159:
		return 3737
	case -3738:
		return 3738
	case 26173:
		return 3739
	case 26180:
		return 3740
	case -3741:
		return 3741
	case 26194:
		return 3742
	case 26201:
		return 3743
	case -3744:
		return 3744
	case 26215:
		return 3745
	case 26222:
		return 3746
	case -3747:
		return 3747
	case 26236:
		return 3748
	case 26243:
		return 3749
	case -3750:
		return 3750
	case 26257:
		return 3751
	case 26264:
		return 3752
	case -3753:
		return 3753
	case 26278:
		return 3754
	case 26285:
		return 3755
	case -3756:
		return 3756
	case 26299:
		return 3757
	case 26306:
		return 3758
	case -3759:
		return 3759
	case 26320:
		return 3760
	case 26327:
		return 3761
	case -3762:
		return 3762
	case 26341:
		return 3763
	case 26348:
		return 3764
	case -3765:
		return 3765
	case 26362:
		return 3766
	case 26369:
		return 3767
	case -3768:
		return 3768
	case 26383:
		return 3769
	case 26390:
		return 3770
	case -3771:
		return 3771
	case 26404:
		return 3772
	case 26411:
		return 3773
	case -3774:
		return 3774
	case 26425:
		return 3775
	case 26432:
		return 3776
	case -3777:
		return 3777
	case 26446:
		return 3778
	case 26453:
		return 3779
	case -3780:
		return 3780
	case 26467:
		return 3781
	case 26474:
		return 3782
	case -3783:
		return 3783
	case 26488:
		return 3784
	case 26495:
		return 3785
	case -3786:
		return 3786
	case 26509:
		return 3787
	case 26516:
		return 3788
	case -3789:
		return 3789
	case 26530:
		return 3790
	case 26537:
		return 3791
	case -3792:
		return 3792
	case 26551:
		return 3793
	case 26558:
		return 3794
	case -3795:
		return 3795
	case 26572:
		return 3796
	case 26579:
		return 3797
	case -3798:
		return 3798
	case 26593:
		return 3799
	case 26600:
		return 3800
	case -3801:
		return 3801
	case 26614:
		return 3802
	case 26621:
		return 3803
	case -3804:
		return 3804
	case 26635:
		return 3805
	case 26642:
		return 3806
	case -3807:
		return 3807
	case 26656:
		return 3808
	case 26663:
		return 3809
	case -3810:
		return 3810
	case 26677:
		return 3811
	case 26684:
		return 3812
	case -3813:
		return 3813
	case 26698:
		return 3814
	case 26705:
		return 3815
	case -3816:
		return 3816
	case 26719:
		return 3817
	case 26726:
		return 3818
	case -3819:
		return 3819
	case 26740:
		return 3820
	case 26747:
		return 3821
	case -3822:
		return 3822
	case 26761:
		return 3823
	case 26768:
		return 3824
	case -3825:
		return 3825
	case 26782:
		return 3826
	case 26789:
		return 3827
	case -3828:
		return 3828
	case 26803:
		return 3829
	case 26810:
		return 3830
	case -3831:
		return 3831
	case 26824:
		return 3832
	case 26831:
		return 3833
	case -3834:
		return 3834
	case 26845:
		return 3835
	case 26852:
		return 3836
	case -3837:
		return 3837
	case 26866:
		return 3838
	case 26873:
		return 3839
	case -3840:
		return 3840
	case 26887:
		return 3841
	case 26894:
		return 3842
	case -3843:
		return 3843
	case 26908:
		return 3844
	case 26915:
		return 3845
	case -3846:
		return 3846
	case 26929:
		return 3847
	case 26936:
		return 3848
	case -3849:
		return 3849
	case 26950:
		return 3850
	case 26957:
		return 3851
	case -3852:
		return 3852
	case 26971:
		return 3853
	case 26978:
		return 3854
	case -3855:
		return 3855
	case 26992:
		return 3856
	case 26999:
		return 3857
	case -3858:
		return 3858
	case 27013:
		return 3859
	case 27020:
		return 3860
	case -3861:
		return 3861
	case 27034:
		return 3862
	case 27041:
		return 3863
	case -3864:
		return 3864
	case 27055:
		return 3865
	case 27062:
		return 3866
	case -3867:
		return 3867
	case 27076:
		return 3868
	case 27083:
		return 3869
	case -3870:
		return 3870
	case 27097:
		return 3871
	case 27104:
		return 3872
	case -3873:
		return 3873
	case 27118:
		return 3874
	case 27125:
		return 3875
	case -3876:
		return 3876
	case 27139:
		return 3877
	case 27146:
		return 3878
	case -3879:
		return 3879
	case 27160:
		return 3880
	case 27167:
		return 3881
	case -3882:
		return 3882
	case 27181:
		return 3883
	case 27188:
		return 3884
	case -3885:
		return 3885
	case 27202:
		return 3886
	case 27209:
		return 3887
	case -3888:
		return 3888
	case 27223:
		return 3889
	case 27230:
		return 3890
	case -3891:
		return 3891
	case 27244:
		return 3892
	case 27251:
		return 3893
	case -3894:
		return 3894
	case 27265:
		return 3895
	case 27272:
		return 3896
	case -3897:
		return 3897
	case 27286:
		return 3898
	case 27293:
		return 3899
	case -3900:
		return 3900
	case 27307:
		return 3901
	case 27314:
		return 3902
	case -3903:
		return 3903
	case 27328:
		return 3904
	case 27335:
		return 3905
	case -3906:
		return 3906
	case 27349:
		return 3907
	case 27356:
		return 3908
	case -3909:
		return 3909
	case 27370:
		return 3910
	case 27377:
		return 3911
	case -3912:
		return 3912
	case 27391:
		return 3913
	case 27398:
		return 3914
	case -3915:
		return 3915
	case 27412:
		return 3916
	case 27419:
		return 3917
	case -3918:
		return 3918
	case 27433:
		return 3919
	case 27440:
		return 3920
	case -3921:
		return 3921
	case 27454:
		return 3922
	case 27461:
		return 3923
	case -3924:
		return 3924
	case 27475:
		return 3925
	case 27482:
		return 3926
	case -3927:
		return 3927
	case 27496:
		return 3928
	case 27503:
		return 3929
	case -3930:
		return 3930
	case 27517:
		return 3931
	case 27524:
		return 3932
	case -3933:
		return 3933
	case 27538:
		return 3934
	case 27545:
		return 3935
	case -3936:
		return 3936
	case 27559:
		return 3937
	case 27566:
		return 3938
	case -3939:
		return 3939
	case 27580:
		return 3940
	case 27587:
		return 3941
	case -3942:
		return 3942
	case 27601:
		return 3943
	case 27608:
		return 3944
	case -3945:
		return 3945
	case 27622:
		return 3946
	case 27629:
		return 3947
	case -3948:
		return 3948
	case 27643:
		return 3949
	case 27650:
		return 3950
	case -3951:
		return 3951
	case 27664:
		return 3952
	case 27671:
		return 3953
	case -3954:
		return 3954
	case 27685:
		return 3955
	case 27692:
		return 3956
	case -3957:
		return 3957
	case 27706:
		return 3958
	case 27713:
		return 3959
	case -3960:
		return 3960
	case 27727:
		return 3961
	case 27734:
		return 3962
	case -3963:
		return 3963
	case 27748:
		return 3964
	case 27755:
		return 3965
	case -3966:
		return 3966
	case 27769:
		return 3967
	case 27776:
		return 3968
	case -3969:
		return 3969
	case 27790:
		return 3970
	case 27797:
		return 3971
	case -3972:
		return 3972
	case 27811:
		return 3973
	case 27818:
		return 3974
	case -3975:
		return 3975
	case 27832:
		return 3976
	case 27839:
		return 3977
	case -3978:
		return 3978
	case 27853:
		return 3979
	case 27860:
		return 3980
	case -3981:
		return 3981
	case 27874:
		return 3982
	case 27881:
		return 3983
	case -3984:
		return 3984
	case 27895:
		return 3985
	case 27902:
		return 3986
	case -3987:
		return 3987
	case 27916:
		return 3988
	case 27923:
		return 3989
	case -3990:
		return 3990
	case 27937:
		return 3991
	case 27944:
		return 3992
	case -3993:
		return 3993
	case 27958:
		return 3994
	case 27965:
		return 3995
	case -3996:
		return 3996
	case 27979:
		return 3997
	case 27986:
		return 3998
	case -3999:
		return 3999
	case 28000:
		return 4000
	case 28007:
		return 4001
	case -4002:
		return 4002
	case 28021:
		return 4003
	case 28028:
		return 4004
	case -4005:
		return 4005
	case 28042:
		return 4006
	case 28049:
		return 4007
	case -4008:
		return 4008
	case 28063:
		return 4009
	case 28070:
		return 4010
	case -4011:
		return 4011
	case 28084:
		return 4012
	case 28091:
		return 4013
	case -4014:
		return 4014
	case 28105:
		return 4015
	case 28112:
		return 4016
	case -4017:
		return 4017
	case 28126:
		return 4018
	case 28133:
		return 4019
	case -4020:
		return 4020
	case 28147:
		return 4021
	case 28154:
		return 4022
	case -4023:
		return 4023
	case 28168:
		return 4024
	case 28175:
		return 4025
	case -4026:
		return 4026
	case 28189:
		return 4027
	case 28196:
		return 4028
	case -4029:
		return 4029
	case 28210:
		return 4030
	case 28217:
		return 4031
	case -4032:
		return 4032
	case 28231:
		return 4033
	case 28238:
		return 4034
	case -4035:
		return 4035
	case 28252:
		return 4036
	case 28259:
		return 4037
	case -4038:
		return 4038
	case 28273:
		return 4039
	case 28280:
		return 4040
	case -4041:
		return 4041
	case 28294:
		return 4042
	case 28301:
		return 4043
	case -4044:
		return 4044
	case 28315:
		return 4045
	case 28322:
		return 4046
	case -4047:
		return 4047
	case 28336:
		return 4048
	case 28343:
		return 4049
	case -4050:
		return 4050
	case 28357:
		return 4051
	case 28364:
		return 4052
	case -4053:
		return 4053
	case 28378:
		return 4054
	case 28385:
		return 4055
	case -4056:
		return 4056
	case 28399:
		return 4057
	case 28406:
		return 4058
	case -4059:
		return 4059
	case 28420:
		return 4060
	case 28427:
		return 4061
	case -4062:
		return 4062
	case 28441:
		return 4063
	case 28448:
		return 4064
	case -4065:
		return 4065
	case 28462:
		return 4066
	case 28469:
		return 4067
	case -4068:
		return 4068
	case 28483:
		return 4069
	case 28490:
		return 4070
	case -4071:
		return 4071
	case 28504:
		return 4072
	case 28511:
		return 4073
	case -4074:
		return 4074
	case 28525:
		return 4075
	case 28532:
		return 4076
	case -4077:
		return 4077
	case 28546:
		return 4078
	case 28553:
		return 4079
	case -4080:
		return 4080
	case 28567:
		return 4081
	case 28574:
		return 4082
	case -4083:
		return 4083
	case 28588:
		return 4084
	case 28595:
		return 4085
	case -4086:
		return 4086
	case 28609:
		return 4087
	case 28616:
		return 4088
	case -4089:
		return 4089
	case 28630:
		return 4090
	case 28637:
		return 4091
	case -4092:
		return 4092
	case 28651:
		return 4093
	case 28658:
		return 4094
	case -4095:
		return 4095
	case 28672:
		return 4096
	case 28679:
		return 4097
	case -4098:
		return 4098
	case 28693:
		return 4099
	case 28700:
		return 4100
	case -4101:
		return 4101
	case 28714:
		return 4102
	case 28721:
		return 4103
	case -4104:
		return 4104
	case 28735:
		return 4105
	case 28742:
		return 4106
	case -4107:
		return 4107
	case 28756:
		return 4108
	case 28763:
		return 4109
	case -4110:
		return 4110
	case 28777:
		return 4111
	case 28784:
		return 4112
	case -4113:
		return 4113
	case 28798:
		return 4114
	case 28805:
		return 4115
	case -4116:
		return 4116
	case 28819:
		return 4117
	case 28826:
		return 4118
	case -4119:
		return 4119
	case 28840:
		return 4120
	case 28847:
		return 4121
	case -4122:
		return 4122
	case 28861:
		return 4123
	case 28868:
		return 4124
	case -4125:
		return 4125
	case 28882:
		return 4126
	case 28889:
		return 4127
	case -4128:
		return 4128
	case 28903:
		return 4129
	case 28910:
		return 4130
	case -4131:
		return 4131
	case 28924:
		return 4132
	case 28931:
		return 4133
	case -4134:
		return 4134
	case 28945:
		return 4135
	case 28952:
		return 4136
	case -4137:
		return 4137
	case 28966:
		return 4138
	case 28973:
		return 4139
	case -4140:
		return 4140
	case 28987:
		return 4141
	case 28994:
		return 4142
	case -4143:
		return 4143
	case 29008:
		return 4144
	case 29015:
		return 4145
	case -4146:
		return 4146
	case 29029:
		return 4147
	case 29036:
		return 4148
	case -4149:
		return 4149
	case 29050:
		return 4150
	case 29057:
		return 4151
	case -4152:
		return 4152
	case 29071:
		return 4153
	case 29078:
		return 4154
	case -4155:
		return 4155
	case 29092:
		return 4156
	case 29099:
		return 4157
	case -4158:
		return 4158
	case 29113:
		return 4159
	case 29120:
		return 4160
	case -4161:
		return 4161
	case 29134:
		return 4162
	case 29141:
		return 4163
	case -4164:
		return 4164
	case 29155:
		return 4165
	case 29162:
		return 4166
	case -4167:
		return 4167
	case 29176:
		return 4168
	case 29183:
		return 4169
	case -4170:
		return 4170
	case 29197:
		return 4171
	case 29204:
		return 4172
	case -4173:
		return 4173
	case 29218:
		return 4174
	case 29225:
		return 4175
	case -4176:
		return 4176
	case 29239:
		return 4177
	case 29246:
		return 4178
	case -4179:
		return 4179
	case 29260:
		return 4180
	case 29267:
		return 4181
	case -4182:
		return 4182
	case 29281:
		return 4183
	case 29288:
		return 4184
	case -4185:
		return 4185
	case 29302:
		return 4186
	case 29309:
		return 4187
	case -4188:
		return 4188
	case 29323:
		return 4189
	case 29330:
		return 4190
	case -4191:
		return 4191
	case 29344:
		return 4192
	case 29351:
		return 4193
	case -4194:
		return 4194
	case 29365:
		return 4195
	case 29372:
		return 4196
	case -4197:
		return 4197
	case 29386:
		return 4198
	case 29393:
		return 4199
	case -4200:
		return 4200
	case 29407:
		return 4201
	case 29414:
		return 4202
	case -4203:
		return 4203
	case 29428:
		return 4204
	case 29435:
		return 4205
	case -4206:
		return 4206
	case 29449:
		return 4207
	case 29456:
		return 4208
	case -4209:
		return 4209
	case 29470:
		return 4210
	case 29477:
		return 4211
	case -4212:
		return 4212
	case 29491:
		return 4213
	case 29498:
		return 4214
	case -4215:
		return 4215
	case 29512:
		return 4216
	case 29519:
		return 4217
	case -4218:
		return 4218
	case 29533:
		return 4219
	case 29540:
		return 4220
	case -4221:
		return 4221
	case 29554:
		return 4222
	case 29561:
		return 4223
	case -4224:
		return 4224
	case 29575:
		return 4225
	case 29582:
		return 4226
	case -4227:
		return 4227
	case 29596:
		return 4228
	case 29603:
		return 4229
	case -4230:
		return 4230
	case 29617:
		return 4231
	case 29624:
		return 4232
	case -4233:
		return 4233
	case 29638:
		return 4234
	case 29645:
		return 4235
	case -4236:
		return 4236
	case 29659:
		return 4237
	case 29666:
		return 4238
	case -4239:
		return 4239
	case 29680:
		return 4240
	case 29687:
		return 4241
	case -4242:
		return 4242
	case 29701:
		return 4243
	case 29708:
		return 4244
	case -4245:
		return 4245
	case 29722:
		return 4246
	case 29729:
		return 4247
	case -4248:
		return 4248
	case 29743:
		return 4249
	case 29750:
		return 4250
	case -4251:
		return 4251
	case 29764:
		return 4252
	case 29771:
		return 4253
	case -4254:
		return 4254
	case 29785:
		return 4255
	case 29792:
		return 4256
	case -4257:
		return 4257
	case 29806:
		return 4258
	case 29813:
		return 4259
	case -4260:
		return 4260
	case 29827:
		return 4261
	case 29834:
		return 4262
	case -4263:
		return 4263
	case 29848:
		return 4264
	case 29855:
		return 4265
	case -4266:
		return 4266
	case 29869:
		return 4267
	case 29876:
		return 4268
	case -4269:
		return 4269
	case 29890:
		return 4270
	case 29897:
		return 4271
	case -4272:
		return 4272
	case 29911:
		return 4273
	case 29918:
		return 4274
	case -4275:
		return 4275
	case 29932:
		return 4276
	case 29939:
		return 4277
	case -4278:
		return 4278
	case 29953:
		return 4279
	case 29960:
		return 4280
	case -4281:
		return 4281
	case 29974:
		return 4282
	case 29981:
		return 4283
	case -4284:
		return 4284
	case 29995:
		return 4285
	case 30002:
		return 4286
	case -4287:
		return 4287
	case 30016:
		return 4288
	case 30023:
		return 4289
	case -4290:
		return 4290
	case 30037:
		return 4291
	case 30044:
		return 4292
	case -4293:
		return 4293
	case 30058:
		return 4294
	case 30065:
		return 4295
	case -4296:
		return 4296
	case 30079:
		return 4297
	case 30086:
		return 4298
	case -4299:
		return 4299
	case 30100:
		return 4300
	case 30107:
		return 4301
	case -4302:
		return 4302
	case 30121:
		return 4303
	case 30128:
		return 4304
	case -4305:
		return 4305
	case 30142:
		return 4306
	case 30149:
		return 4307
	case -4308:
		return 4308
	case 30163:
		return 4309
	case 30170:
		return 4310
	case -4311:
		return 4311
	case 30184:
		return 4312
	case 30191:
		return 4313
	case -4314:
		return 4314
	case 30205:
		return 4315
	case 30212:
		return 4316
	case -4317:
		return 4317
	case 30226:
		return 4318
	case 30233:
		return 4319
	case -4320:
		return 4320
	case 30247:
		return 4321
	case 30254:
		return 4322
	case -4323:
		return 4323
	case 30268:
		return 4324
	case 30275:
		return 4325
	case -4326:
		return 4326
	case 30289:
		return 4327
	case 30296:
		return 4328
	case -4329:
		return 4329
	case 30310:
		return 4330
	case 30317:
		return 4331
	case -4332:
		return 4332
	case 30331:
		return 4333
	case 30338:
		return 4334
	case -4335:
		return 4335
	case 30352:
		return 4336
	case 30359:
		return 4337
	case -4338:
		return 4338
	case 30373:
		return 4339
	case 30380:
		return 4340
	case -4341:
		return 4341
	case 30394:
		return 4342
	case 30401:
		return 4343
	case -4344:
		return 4344
	case 30415:
		return 4345
	case 30422:
		return 4346
	case -4347:
		return 4347
	case 30436:
		return 4348
	case 30443:
		return 4349
	case -4350:
		return 4350
	case 30457:
		return 4351
	case 30464:
		return 4352
	case -4353:
		return 4353
	case 30478:
		return 4354
	case 30485:
		return 4355
	case -4356:
		return 4356
	case 30499:
		return 4357
	case 30506:
		return 4358
	case -4359:
		return 4359
	case 30520:
		return 4360
	case 30527:
		return 4361
	case -4362:
		return 4362
	case 30541:
		return 4363
	case 30548:
		return 4364
	case -4365:
		return 4365
	case 30562:
		return 4366
	case 30569:
		return 4367
	case -4368:
		return 4368
	case 30583:
		return 4369
	case 30590:
		return 4370
	case -4371:
		return 4371
	case 30604:
		return 4372
	case 30611:
		return 4373
	case -4374:
		return 4374
	case 30625:
		return 4375
	case 30632:
		return 4376
	case -4377:
		return 4377
	case 30646:
		return 4378
	case 30653:
		return 4379
	case -4380:
		return 4380
	case 30667:
		return 4381
	case 30674:
		return 4382
	case -4383:
		return 4383
	case 30688:
		return 4384
	case 30695:
		return 4385
	case -4386:
		return 4386
	case 30709:
		return 4387
	case 30716:
		return 4388
	case -4389:
		return 4389
	case 30730:
		return 4390
	case 30737:
		return 4391
	case -4392:
		return 4392
	case 30751:
		return 4393
	case 30758:
		return 4394
	case -4395:
		return 4395
	case 30772:
		return 4396
	case 30779:
		return 4397
	case -4398:
		return 4398
	case 30793:
		return 4399
	case 30800:
		return 4400
	case -4401:
		return 4401
	case 30814:
		return 4402
	case 30821:
		return 4403
	case -4404:
		return 4404
	case 30835:
		return 4405
	case 30842:
		return 4406
	case -4407:
		return 4407
	case 30856:
		return 4408
	case 30863:
		return 4409
	case -4410:
		return 4410
	case 30877:
		return 4411
	case 30884:
		return 4412
	case -4413:
		return 4413
	case 30898:
		return 4414
	case 30905:
		return 4415
	case -4416:
		return 4416
	case 30919:
		return 4417
	case 30926:
		return 4418
	case -4419:
		return 4419
	case 30940:
		return 4420
	case 30947:
		return 4421
	case -4422:
		return 4422
	case 30961:
		return 4423
	case 30968:
		return 4424
	case -4425:
		return 4425
	case 30982:
		return 4426
	case 30989:
		return 4427
	case -4428:
		return 4428
	case 31003:
		return 4429
	case 31010:
		return 4430
	case -4431:
		return 4431
	case 31024:
		return 4432
	case 31031:
		return 4433
	case -4434:
		return 4434
	case 31045:
		return 4435
	case 31052:
		return 4436
	case -4437:
		return 4437
	case 31066:
		return 4438
	case 31073:
		return 4439
	case -4440:
		return 4440
	case 31087:
		return 4441
	case 31094:
		return 4442
	case -4443:
		return 4443
	case 31108:
		return 4444
	case 31115:
		return 4445
	case -4446:
		return 4446
	case 31129:
		return 4447
	case 31136:
		return 4448
	case -4449:
		return 4449
	case 31150:
		return 4450
	case 31157:
		return 4451
	case -4452:
		return 4452
	case 31171:
		return 4453
	case 31178:
		return 4454
	case -4455:
		return 4455
	case 31192:
		return 4456
	case 31199:
		return 4457
	case -4458:
		return 4458
	case 31213:
		return 4459
	case 31220:
		return 4460
	case -4461:
		return 4461
	case 31234:
		return 4462
	case 31241:
		return 4463
	case -4464:
		return 4464
	case 31255:
		return 4465
	case 31262:
		return 4466
	case -4467:
		return 4467
	case 31276:
		return 4468
	case 31283:
		return 4469
	case -4470:
		return 4470
	case 31297:
		return 4471
	case 31304:
		return 4472
	case -4473:
		return 4473
	case 31318:
		return 4474
	case 31325:
		return 4475
	case -4476:
		return 4476
	case 31339:
		return 4477
	case 31346:
		return 4478
	case -4479:
		return 4479
	case 31360:
		return 4480
	case 31367:
		return 4481
	case -4482:
		return 4482
	case 31381:
		return 4483
	case 31388:
		return 4484
	case -4485:
		return 4485
	case 31402:
		return 4486
	case 31409:
		return 4487
	case -4488:
		return 4488
	case 31423:
		return 4489
	case 31430:
		return 4490
	case -4491:
		return 4491
	case 31444:
		return 4492
	case 31451:
		return 4493
	case -4494:
		return 4494
	case 31465:
		return 4495
	case 31472:
		return 4496
	case -4497:
		return 4497
	case 31486:
		return 4498
	case 31493:
		return 4499
	case -4500:
		return 4500
	case 31507:
		return 4501
	case 31514:
		return 4502
	case -4503:
		return 4503
	case 31528:
		return 4504
	case 31535:
		return 4505
	case -4506:
		return 4506
	case 31549:
		return 4507
	case 31556:
		return 4508
	case -4509:
		return 4509
	case 31570:
		return 4510
	case 31577:
		return 4511
	case -4512:
		return 4512
	case 31591:
		return 4513
	case 31598:
		return 4514
	case -4515:
		return 4515
	case 31612:
		return 4516
	case 31619:
		return 4517
	case -4518:
		return 4518
	case 31633:
		return 4519
	case 31640:
		return 4520
	case -4521:
		return 4521
	case 31654:
		return 4522
	case 31661:
		return 4523
	case -4524:
		return 4524
	case 31675:
		return 4525
	case 31682:
		return 4526
	case -4527:
		return 4527
	case 31696:
		return 4528
	case 31703:
		return 4529
	case -4530:
		return 4530
	case 31717:
		return 4531
	case 31724:
		return 4532
	case -4533:
		return 4533
	case 31738:
		return 4534
	case 31745:
		return 4535
	case -4536:
		return 4536
	case 31759:
		return 4537
	case 31766:
		return 4538
	case -4539:
		return 4539
	case 31780:
		return 4540
	case 31787:
		return 4541
	case -4542:
		return 4542
	case 31801:
		return 4543
	case 31808:
		return 4544
	case -4545:
		return 4545
	case 31822:
		return 4546
	case 31829:
		return 4547
	case -4548:
		return 4548
	case 31843:
		return 4549
	case 31850:
		return 4550
	case -4551:
		return 4551
	case 31864:
		return 4552
	case 31871:
		return 4553
	case -4554:
		return 4554
	case 31885:
		return 4555
	case 31892:
		return 4556
	case -4557:
		return 4557
	case 31906:
		return 4558
	case 31913:
		return 4559
	case -4560:
		return 4560
	case 31927:
		return 4561
	case 31934:
		return 4562
	case -4563:
		return 4563
	case 31948:
		return 4564
	case 31955:
		return 4565
	case -4566:
		return 4566
	case 31969:
		return 4567
	case 31976:
		return 4568
	case -4569:
		return 4569
	case 31990:
		return 4570
	case 31997:
		return 4571
	case -4572:
		return 4572
	case 32011:
		return 4573
	case 32018:
		return 4574
	case -4575:
		return 4575
	case 32032:
		return 4576
	case 32039:
		return 4577
	case -4578:
		return 4578
	case 32053:
		return 4579
	case 32060:
		return 4580
	case -4581:
		return 4581
	case 32074:
		return 4582
	case 32081:
		return 4583
	case -4584:
		return 4584
	case 32095:
		return 4585
	case 32102:
		return 4586
	case -4587:
		return 4587
	case 32116:
		return 4588
	case 32123:
		return 4589
	case -4590:
		return 4590
	case 32137:
		return 4591
	case 32144:
		return 4592
	case -4593:
		return 4593
	case 32158:
		return 4594
	case 32165:
		return 4595
	case -4596:
		return 4596
	case 32179:
		return 4597
	case 32186:
		return 4598
	case -4599:
		return 4599
	case 32200:
		return 4600
	case 32207:
		return 4601
	case -4602:
		return 4602
	case 32221:
		return 4603
	case 32228:
		return 4604
	case -4605:
		return 4605
	case 32242:
		return 4606
	case 32249:
		return 4607
	case -4608:
		return 4608
	case 32263:
		return 4609
	case 32270:
		return 4610
	case -4611:
		return 4611
	case 32284:
		return 4612
	case 32291:
		return 4613
	case -4614:
		return 4614
	case 32305:
		return 4615
	case 32312:
		return 4616
	case -4617:
		return 4617
	case 32326:
		return 4618
	case 32333:
		return 4619
	case -4620:
		return 4620
	case 32347:
		return 4621
	case 32354:
		return 4622
	case -4623:
		return 4623
	case 32368:
		return 4624
	case 32375:
		return 4625
	case -4626:
		return 4626
	case 32389:
		return 4627
	case 32396:
		return 4628
	case -4629:
		return 4629
	case 32410:
		return 4630
	case 32417:
		return 4631
	case -4632:
		return 4632
	case 32431:
		return 4633
	case 32438:
		return 4634
	case -4635:
		return 4635
	case 32452:
		return 4636
	case 32459:
		return 4637
	case -4638:
		return 4638
	case 32473:
		return 4639
	case 32480:
		return 4640
	case -4641:
		return 4641
	case 32494:
		return 4642
	case 32501:
		return 4643
	case -4644:
		return 4644
	case 32515:
		return 4645
	case 32522:
		return 4646
	case -4647:
		return 4647
	case 32536:
		return 4648
	case 32543:
		return 4649
	case -4650:
		return 4650
	case 32557:
		return 4651
	case 32564:
		return 4652
	case -4653:
		return 4653
	case 32578:
		return 4654
	case 32585:
		return 4655
	case -4656:
		return 4656
	case 32599:
		return 4657
	case 32606:
		return 4658
	case -4659:
		return 4659
	case 32620:
		return 4660
	case 32627:
		return 4661
	case -4662:
		return 4662
	case 32641:
		return 4663
	case 32648:
		return 4664
	case -4665:
		return 4665
	case 32662:
		return 4666
	case 32669:
		return 4667
	case -4668:
		return 4668
	case 32683:
		return 4669
	case 32690:
		return 4670
	case -4671:
		return 4671
	case 32704:
		return 4672
	case 32711:
		return 4673
	case -4674:
		return 4674
	case 32725:
		return 4675
	case 32732:
		return 4676
	case -4677:
		return 4677
	case 32746:
		return 4678
	case 32753:
		return 4679
	case -4680:
		return 4680
	case 32767:
		return 4681
	case 32774:
		return 4682
	case -4683:
		return 4683
	case 32788:
		return 4684
	case 32795:
		return 4685
	case -4686:
		return 4686
	case 32809:
		return 4687
	case 32816:
		return 4688
	case -4689:
		return 4689
	case 32830:
		return 4690
	case 32837:
		return 4691
	case -4692:
		return 4692
	case 32851:
		return 4693
	case 32858:
		return 4694
	case -4695:
		return 4695
	case 32872:
		return 4696
	case 32879:
		return 4697
	case -4698:
		return 4698
	case 32893:
		return 4699
	case 32900:
		return 4700
	case -4701:
		return 4701
	case 32914:
		return 4702
	case 32921:
		return 4703
	case -4704:
		return 4704
	case 32935:
		return 4705
	case 32942:
		return 4706
	case -4707:
		return 4707
	case 32956:
		return 4708
	case 32963:
		return 4709
	case -4710:
		return 4710
	case 32977:
		return 4711
	case 32984:
		return 4712
	case -4713:
		return 4713
	case 32998:
		return 4714
	case 33005:
		return 4715
	case -4716:
		return 4716
	case 33019:
		return 4717
	case 33026:
		return 4718
	case -4719:
		return 4719
	case 33040:
		return 4720
	case 33047:
		return 4721
	case -4722:
		return 4722
	case 33061:
		return 4723
	case 33068:
		return 4724
	case -4725:
		return 4725
	case 33082:
		return 4726
	case 33089:
		return 4727
	case -4728:
		return 4728
	case 33103:
		return 4729
	case 33110:
		return 4730
	case -4731:
		return 4731
	case 33124:
		return 4732
	case 33131:
		return 4733
	case -4734:
		return 4734
	case 33145:
		return 4735
	case 33152:
		return 4736
	case -4737:
		return 4737
	case 33166:
		return 4738
	case 33173:
		return 4739
	case -4740:
		return 4740
	case 33187:
		return 4741
	case 33194:
		return 4742
	case -4743:
		return 4743
	case 33208:
		return 4744
	case 33215:
		return 4745
	case -4746:
		return 4746
	case 33229:
		return 4747
	case 33236:
		return 4748
	case -4749:
		return 4749
	case 33250:
		return 4750
	case 33257:
		return 4751
	case -4752:
		return 4752
	case 33271:
		return 4753
	case 33278:
		return 4754
	case -4755:
		return 4755
	case 33292:
		return 4756
	case 33299:
		return 4757
	case -4758:
		return 4758
	case 33313:
		return 4759
	case 33320:
		return 4760
	case -4761:
		return 4761
	case 33334:
		return 4762
	case 33341:
		return 4763
	case -4764:
		return 4764
	case 33355:
		return 4765
	case 33362:
		return 4766
	case -4767:
		return 4767
	case 33376:
		return 4768
	case 33383:
		return 4769
	case -4770:
		return 4770
	case 33397:
		return 4771
	case 33404:
		return 4772
	case -4773:
		return 4773
	case 33418:
		return 4774
	case 33425:
		return 4775
	case -4776:
		return 4776
	case 33439:
		return 4777
	case 33446:
		return 4778
	case -4779:
		return 4779
	case 33460:
		return 4780
	case 33467:
		return 4781
	case -4782:
		return 4782
	case 33481:
		return 4783
	case 33488:
		return 4784
	case -4785:
		return 4785
	case 33502:
		return 4786
	case 33509:
		return 4787
	case -4788:
		return 4788
	case 33523:
		return 4789
	case 33530:
		return 4790
	case -4791:
		return 4791
	case 33544:
		return 4792
	case 33551:
		return 4793
	case -4794:
		return 4794
	case 33565:
		return 4795
	case 33572:
		return 4796
	case -4797:
		return 4797
	case 33586:
		return 4798
	case 33593:
		return 4799
	case -4800:
		return 4800
	case 33607:
		return 4801
	case 33614:
		return 4802
	case -4803:
		return 4803
	case 33628:
		return 4804
	case 33635:
		return 4805
	case -4806:
		return 4806
	case 33649:
		return 4807
	case 33656:
		return 4808
	case -4809:
		return 4809
	case 33670:
		return 4810
	case 33677:
		return 4811
	case -4812:
		return 4812
	case 33691:
		return 4813
	case 33698:
		return 4814
	case -4815:
		return 4815
	case 33712:
		return 4816
	case 33719:
		return 4817
	case -4818:
		return 4818
	case 33733:
		return 4819
	case 33740:
		return 4820
	case -4821:
		return 4821
	case 33754:
		return 4822
	case 33761:
		return 4823
	case -4824:
		return 4824
	case 33775:
		return 4825
	case 33782:
		return 4826
	case -4827:
		return 4827
	case 33796:
		return 4828
	case 33803:
		return 4829
	case -4830:
		return 4830
	case 33817:
		return 4831
	case 33824:
		return 4832
	case -4833:
		return 4833
	case 33838:
		return 4834
	case 33845:
		return 4835
	case -4836:
		return 4836
	case 33859:
		return 4837
	case 33866:
		return 4838
	case -4839:
		return 4839
	case 33880:
		return 4840
	case 33887:
		return 4841
	case -4842:
		return 4842
	case 33901:
		return 4843
	case 33908:
		return 4844
	case -4845:
		return 4845
	case 33922:
		return 4846
	case 33929:
		return 4847
	case -4848:
		return 4848
	case 33943:
		return 4849
	case 33950:
		return 4850
	case -4851:
		return 4851
	case 33964:
		return 4852
	case 33971:
		return 4853
	case -4854:
		return 4854
	case 33985:
		return 4855
	case 33992:
		return 4856
	case -4857:
		return 4857
	case 34006:
		return 4858
	case 34013:
		return 4859
	case -4860:
		return 4860
	case 34027:
		return 4861
	case 34034:
		return 4862
	case -4863:
		return 4863
	case 34048:
		return 4864
	case 34055:
		return 4865
	case -4866:
		return 4866
	case 34069:
		return 4867
	case 34076:
		return 4868
	case -4869:
		return 4869
	case 34090:
		return 4870
	case 34097:
		return 4871
	case -4872:
		return 4872
	case 34111:
		return 4873
	case 34118:
		return 4874
	case -4875:
		return 4875
	case 34132:
		return 4876
	case 34139:
		return 4877
	case -4878:
		return 4878
	case 34153:
		return 4879
	case 34160:
		return 4880
	case -4881:
		return 4881
	case 34174:
		return 4882
	case 34181:
		return 4883
	case -4884:
		return 4884
	case 34195:
		return 4885
	case 34202:
		return 4886
	case -4887:
		return 4887
	case 34216:
		return 4888
	case 34223:
		return 4889
	case -4890:
		return 4890
	case 34237:
		return 4891
	case 34244:
		return 4892
	case -4893:
		return 4893
	case 34258:
		return 4894
	case 34265:
		return 4895
	case -4896:
		return 4896
	case 34279:
		return 4897
	case 34286:
		return 4898
	case -4899:
		return 4899
	case 34300:
		return 4900
	case 34307:
		return 4901
	case -4902:
		return 4902
	case 34321:
		return 4903
	case 34328:
		return 4904
	case -4905:
		return 4905
	case 34342:
		return 4906
	case 34349:
		return 4907
	case -4908:
		return 4908
	case 34363:
		return 4909
	case 34370:
		return 4910
	case -4911:
		return 4911
	case 34384:
		return 4912
	case 34391:
		return 4913
	case -4914:
		return 4914
	case 34405:
		return 4915
	case 34412:
		return 4916
	case -4917:
		return 4917
	case 34426:
		return 4918
	case 34433:
		return 4919
	case -4920:
		return 4920
	case 34447:
		return 4921
	case 34454:
		return 4922
	case -4923:
		return 4923
	case 34468:
		return 4924
	case 34475:
		return 4925
	case -4926:
		return 4926
	case 34489:
		return 4927
	case 34496:
		return 4928
	case -4929:
		return 4929
	case 34510:
		return 4930
	case 34517:
		return 4931
	case -4932:
		return 4932
	case 34531:
		return 4933
	case 34538:
		return 4934
	case -4935:
		return 4935
	case 34552:
		return 4936
	case 34559:
		return 4937
	case -4938:
		return 4938
	case 34573:
		return 4939
	case 34580:
		return 4940
	case -4941:
		return 4941
	case 34594:
		return 4942
	case 34601:
		return 4943
	case -4944:
		return 4944
	case 34615:
		return 4945
	case 34622:
		return 4946
	case -4947:
		return 4947
	case 34636:
		return 4948
	case 34643:
		return 4949
	case -4950:
		return 4950
	case 34657:
		return 4951
	case 34664:
		return 4952
	case -4953:
		return 4953
	case 34678:
		return 4954
	case 34685:
		return 4955
	case -4956:
		return 4956
	case 34699:
		return 4957
	case 34706:
		return 4958
	case -4959:
		return 4959
	case 34720:
		return 4960
	case 34727:
		return 4961
	case -4962:
		return 4962
	case 34741:
		return 4963
	case 34748:
		return 4964
	case -4965:
		return 4965
	case 34762:
		return 4966
	case 34769:
		return 4967
	case -4968:
		return 4968
	case 34783:
		return 4969
	case 34790:
		return 4970
	case -4971:
		return 4971
	case 34804:
		return 4972
	case 34811:
		return 4973
	case -4974:
		return 4974
	case 34825:
		return 4975
	case 34832:
		return 4976
	case -4977:
		return 4977
	case 34846:
		return 4978
	case 34853:
		return 4979
	case -4980:
		return 4980
	case 34867:
		return 4981
	case 34874:
		return 4982
	case -4983:
		return 4983
	case 34888:
		return 4984
	case 34895:
		return 4985
	case -4986:
		return 4986
	case 34909:
		return 4987
	case 34916:
		return 4988
	case -4989:
		return 4989
	case 34930:
		return 4990
	case 34937:
		return 4991
	case -4992:
		return 4992
	case 34951:
		return 4993
	case 34958:
		return 4994
	case -4995:
		return 4995
	case 34972:
		return 4996
	case 34979:
		return 4997
	case -4998:
		return 4998
	case 34993:
		return 4999
	}
	return -1
}

func strs(x string) int {
	switch x {
	case "k0":
		return 0
	case "k1":
		return 1
	case "k4":
		return 2
	case "k9":
		return 3
	case "k16":
		return 4
	case "k25":
		return 5
	case "k36":
		return 6
	case "k49":
		return 7
	case "k64":
		return 8
	case "k81":
		return 9
	case "k100":
		return 10
	case "k121":
		return 11
	case "k144":
		return 12
	case "k169":
		return 13
	case "k196":
		return 14
	case "k225":
		return 15
	case "k256":
		return 16
	case "k289":
		return 17
	case "k324":
		return 18
	case "k361":
		return 19
	case "k400":
		return 20
	case "k441":
		return 21
	case "k484":
		return 22
	case "k529":
		return 23
	case "k576":
		return 24
	case "k625":
		return 25
	case "k676":
		return 26
	case "k729":
		return 27
	case "k784":
		return 28
	case "k841":
		return 29
	case "k900":
		return 30
	case "k961":
		return 31
	case "k1024":
		return 32
	case "k1089":
		return 33
	case "k1156":
		return 34
	case "k1225":
		return 35
	case "k1296":
		return 36
	case "k1369":
		return 37
	case "k1444":
		return 38
	case "k1521":
		return 39
	case "k1600":
		return 40
	case "k1681":
		return 41
	case "k1764":
		return 42
	case "k1849":
		return 43
	case "k1936":
		return 44
	case "k2025":
		return 45
	case "k2116":
		return 46
	case "k2209":
		return 47
	case "k2304":
		return 48
	case "k2401":
		return 49
	case "k2500":
		return 50
	case "k2601":
		return 51
	case "k2704":
		return 52
	case "k2809":
		return 53
	case "k2916":
		return 54
	case "k3025":
		return 55
	case "k3136":
		return 56
	case "k3249":
		return 57
	case "k3364":
		return 58
	case "k3481":
		return 59
	case "k3600":
		return 60
	case "k3721":
		return 61
	case "k3844":
		return 62
	case "k3969":
		return 63
	case "k4096":
		return 64
	case "k4225":
		return 65
	case "k4356":
		return 66
	case "k4489":
		return 67
	case "k4624":
		return 68
	case "k4761":
		return 69
	case "k4900":
		return 70
	case "k5041":
		return 71
	case "k5184":
		return 72
	case "k5329":
		return 73
	case "k5476":
		return 74
	case "k5625":
		return 75
	case "k5776":
		return 76
	case "k5929":
		return 77
	case "k6084":
		return 78
	case "k6241":
		return 79
	case "k6400":
		return 80
	case "k6561":
		return 81
	case "k6724":
		return 82
	case "k6889":
		return 83
	case "k7056":
		return 84
	case "k7225":
		return 85
	case "k7396":
		return 86
	case "k7569":
		return 87
	case "k7744":
		return 88
	case "k7921":
		return 89
	case "k8100":
		return 90
	case "k8281":
		return 91
	case "k8464":
		return 92
	case "k8649":
		return 93
	case "k8836":
		return 94
	case "k9025":
		return 95
	case "k9216":
		return 96
	case "k9409":
		return 97
	case "k9604":
		return 98
	case "k9801":
		return 99
	case "k10000":
		return 100
	case "k10201":
		return 101
	case "k10404":
		return 102
	case "k10609":
		return 103
	case "k10816":
		return 104
	case "k11025":
		return 105
	case "k11236":
		return 106
	case "k11449":
		return 107
	case "k11664":
		return 108
	case "k11881":
		return 109
	case "k12100":
		return 110
	case "k12321":
		return 111
	case "k12544":
		return 112
	case "k12769":
		return 113
	case "k12996":
		return 114
	case "k13225":
		return 115
	case "k13456":
		return 116
	case "k13689":
		return 117
	case "k13924":
		return 118
	case "k14161":
		return 119
	case "k14400":
		return 120
	case "k14641":
		return 121
	case "k14884":
		return 122
	case "k15129":
		return 123
	case "k15376":
		return 124
	case "k15625":
		return 125
	case "k15876":
		return 126
	case "k16129":
		return 127
	case "k16384":
		return 128
	case "k16641":
		return 129
	case "k16900":
		return 130
	case "k17161":
		return 131
	case "k17424":
		return 132
	case "k17689":
		return 133
	case "k17956":
		return 134
	case "k18225":
		return 135
	case "k18496":
		return 136
	case "k18769":
		return 137
	case "k19044":
		return 138
	case "k19321":
		return 139
	case "k19600":
		return 140
	case "k19881":
		return 141
	case "k20164":
		return 142
	case "k20449":
		return 143
	case "k20736":
		return 144
	case "k21025":
		return 145
	case "k21316":
		return 146
	case "k21609":
		return 147
	case "k21904":
		return 148
	case "k22201":
		return 149
	case "k22500":
		return 150
	case "k22801":
		return 151
	case "k23104":
		return 152
	case "k23409":
		return 153
	case "k23716":
		return 154
	case "k24025":
		return 155
	case "k24336":
		return 156
	case "k24649":
		return 157
	case "k24964":
		return 158
	case "k25281":
		return 159
	case "k25600":
		return 160
	case "k25921":
		return 161
	case "k26244":
		return 162
	case "k26569":
		return 163
	case "k26896":
		return 164
	case "k27225":
		return 165
	case "k27556":
		return 166
	case "k27889":
		return 167
	case "k28224":
		return 168
	case "k28561":
		return 169
	case "k28900":
		return 170
	case "k29241":
		return 171
	case "k29584":
		return 172
	case "k29929":
		return 173
	case "k30276":
		return 174
	case "k30625":
		return 175
	case "k30976":
		return 176
	case "k31329":
		return 177
	case "k31684":
		return 178
	case "k32041":
		return 179
	case "k32400":
		return 180
	case "k32761":
		return 181
	case "k33124":
		return 182
	case "k33489":
		return 183
	case "k33856":
		return 184
	case "k34225":
		return 185
	case "k34596":
		return 186
	case "k34969":
		return 187
	case "k35344":
		return 188
	case "k35721":
		return 189
	case "k36100":
		return 190
	case "k36481":
		return 191
	case "k36864":
		return 192
	case "k37249":
		return 193
	case "k37636":
		return 194
	case "k38025":
		return 195
	case "k38416":
		return 196
	case "k38809":
		return 197
	case "k39204":
		return 198
	case "k39601":
		return 199
	case "k40000":
		return 200
	case "k40401":
		return 201
	case "k40804":
		return 202
	case "k41209":
		return 203
	case "k41616":
		return 204
	case "k42025":
		return 205
	case "k42436":
		return 206
	case "k42849":
		return 207
	case "k43264":
		return 208
	case "k43681":
		return 209
	case "k44100":
		return 210
	case "k44521":
		return 211
	case "k44944":
		return 212
	case "k45369":
		return 213
	case "k45796":
		return 214
	case "k46225":
		return 215
	case "k46656":
		return 216
	case "k47089":
		return 217
	case "k47524":
		return 218
	case "k47961":
		return 219
	case "k48400":
		return 220
	case "k48841":
		return 221
	case "k49284":
		return 222
	case "k49729":
		return 223
	case "k50176":
		return 224
	case "k50625":
		return 225
	case "k51076":
		return 226
	case "k51529":
		return 227
	case "k51984":
		return 228
	case "k52441":
		return 229
	case "k52900":
		return 230
	case "k53361":
		return 231
	case "k53824":
		return 232
	case "k54289":
		return 233
	case "k54756":
		return 234
	case "k55225":
		return 235
	case "k55696":
		return 236
	case "k56169":
		return 237
	case "k56644":
		return 238
	case "k57121":
		return 239
	case "k57600":
		return 240
	case "k58081":
		return 241
	case "k58564":
		return 242
	case "k59049":
		return 243
	case "k59536":
		return 244
	case "k60025":
		return 245
	case "k60516":
		return 246
	case "k61009":
		return 247
	case "k61504":
		return 248
	case "k62001":
		return 249
	case "k62500":
		return 250
	case "k63001":
		return 251
	case "k63504":
		return 252
	case "k64009":
		return 253
	case "k64516":
		return 254
	case "k65025":
		return 255
	case "k65536":
		return 256
	case "k66049":
		return 257
	case "k66564":
		return 258
	case "k67081":
		return 259
	case "k67600":
		return 260
	case "k68121":
		return 261
	case "k68644":
		return 262
	case "k69169":
		return 263
	case "k69696":
		return 264
	case "k70225":
		return 265
	case "k70756":
		return 266
	case "k71289":
		return 267
	case "k71824":
		return 268
	case "k72361":
		return 269
	case "k72900":
		return 270
	case "k73441":
		return 271
	case "k73984":
		return 272
	case "k74529":
		return 273
	case "k75076":
		return 274
	case "k75625":
		return 275
	case "k76176":
		return 276
	case "k76729":
		return 277
	case "k77284":
		return 278
	case "k77841":
		return 279
	case "k78400":
		return 280
	case "k78961":
		return 281
	case "k79524":
		return 282
	case "k80089":
		return 283
	case "k80656":
		return 284
	case "k81225":
		return 285
	case "k81796":
		return 286
	case "k82369":
		return 287
	case "k82944":
		return 288
	case "k83521":
		return 289
	case "k84100":
		return 290
	case "k84681":
		return 291
	case "k85264":
		return 292
	case "k85849":
		return 293
	case "k86436":
		return 294
	case "k87025":
		return 295
	case "k87616":
		return 296
	case "k88209":
		return 297
	case "k88804":
		return 298
	case "k89401":
		return 299
	case "k90000":
		return 300
	case "k90601":
		return 301
	case "k91204":
		return 302
	case "k91809":
		return 303
	case "k92416":
		return 304
	case "k93025":
		return 305
	case "k93636":
		return 306
	case "k94249":
		return 307
	case "k94864":
		return 308
	case "k95481":
		return 309
	case "k96100":
		return 310
	case "k96721":
		return 311
	case "k97344":
		return 312
	case "k97969":
		return 313
	case "k98596":
		return 314
	case "k99225":
		return 315
	case "k99856":
		return 316
	case "k100489":
		return 317
	case "k101124":
		return 318
	case "k101761":
		return 319
	case "k102400":
		return 320
	case "k103041":
		return 321
	case "k103684":
		return 322
	case "k104329":
		return 323
	case "k104976":
		return 324
	case "k105625":
		return 325
	case "k106276":
		return 326
	case "k106929":
		return 327
	case "k107584":
		return 328
	case "k108241":
		return 329
	case "k108900":
		return 330
	case "k109561":
		return 331
	case "k110224":
		return 332
	case "k110889":
		return 333
	case "k111556":
		return 334
	case "k112225":
		return 335
	case "k112896":
		return 336
	case "k113569":
		return 337
	case "k114244":
		return 338
	case "k114921":
		return 339
	case "k115600":
		return 340
	case "k116281":
		return 341
	case "k116964":
		return 342
	case "k117649":
		return 343
	case "k118336":
		return 344
	case "k119025":
		return 345
	case "k119716":
		return 346
	case "k120409":
		return 347
	case "k121104":
		return 348
	case "k121801":
		return 349
	case "k122500":
		return 350
	case "k123201":
		return 351
	case "k123904":
		return 352
	case "k124609":
		return 353
	case "k125316":
		return 354
	case "k126025":
		return 355
	case "k126736":
		return 356
	case "k127449":
		return 357
	case "k128164":
		return 358
	case "k128881":
		return 359
	case "k129600":
		return 360
	case "k130321":
		return 361
	case "k131044":
		return 362
	case "k131769":
		return 363
	case "k132496":
		return 364
	case "k133225":
		return 365
	case "k133956":
		return 366
	case "k134689":
		return 367
	case "k135424":
		return 368
	case "k136161":
		return 369
	case "k136900":
		return 370
	case "k137641":
		return 371
	case "k138384":
		return 372
	case "k139129":
		return 373
	case "k139876":
		return 374
	case "k140625":
		return 375
	case "k141376":
		return 376
	case "k142129":
		return 377
	case "k142884":
		return 378
	case "k143641":
		return 379
	case "k144400":
		return 380
	case "k145161":
		return 381
	case "k145924":
		return 382
	case "k146689":
		return 383
	case "k147456":
		return 384
	case "k148225":
		return 385
	case "k148996":
		return 386
	case "k149769":
		return 387
	case "k150544":
		return 388
	case "k151321":
		return 389
	case "k152100":
		return 390
	case "k152881":
		return 391
	case "k153664":
		return 392
	case "k154449":
		return 393
	case "k155236":
		return 394
	case "k156025":
		return 395
	case "k156816":
		return 396
	case "k157609":
		return 397
	case "k158404":
		return 398
	case "k159201":
		return 399
	case "k160000":
		return 400
	case "k160801":
		return 401
	case "k161604":
		return 402
	case "k162409":
		return 403
	case "k163216":
		return 404
	case "k164025":
		return 405
	case "k164836":
		return 406
	case "k165649":
		return 407
	case "k166464":
		return 408
	case "k167281":
		return 409
	case "k168100":
		return 410
	case "k168921":
		return 411
	case "k169744":
		return 412
	case "k170569":
		return 413
	case "k171396":
		return 414
	case "k172225":
		return 415
	case "k173056":
		return 416
	case "k173889":
		return 417
	case "k174724":
		return 418
	case "k175561":
		return 419
	case "k176400":
		return 420
	case "k177241":
		return 421
	case "k178084":
		return 422
	case "k178929":
		return 423
	case "k179776":
		return 424
	case "k180625":
		return 425
	case "k181476":
		return 426
	case "k182329":
		return 427
	case "k183184":
		return 428
	case "k184041":
		return 429
	case "k184900":
		return 430
	case "k185761":
		return 431
	case "k186624":
		return 432
	case "k187489":
		return 433
	case "k188356":
		return 434
	case "k189225":
		return 435
	case "k190096":
		return 436
	case "k190969":
		return 437
	case "k191844":
		return 438
	case "k192721":
		return 439
	case "k193600":
		return 440
	case "k194481":
		return 441
	case "k195364":
		return 442
	case "k196249":
		return 443
	case "k197136":
		return 444
	case "k198025":
		return 445
	case "k198916":
		return 446
	case "k199809":
		return 447
	case "k200704":
		return 448
	case "k201601":
		return 449
	case "k202500":
		return 450
	case "k203401":
		return 451
	case "k204304":
		return 452
	case "k205209":
		return 453
	case "k206116":
		return 454
	case "k207025":
		return 455
	case "k207936":
		return 456
	case "k208849":
		return 457
	case "k209764":
		return 458
	case "k210681":
		return 459
	case "k211600":
		return 460
	case "k212521":
		return 461
	case "k213444":
		return 462
	case "k214369":
		return 463
	case "k215296":
		return 464
	case "k216225":
		return 465
	case "k217156":
		return 466
	case "k218089":
		return 467
	case "k219024":
		return 468
	case "k219961":
		return 469
	case "k220900":
		return 470
	case "k221841":
		return 471
	case "k222784":
		return 472
	case "k223729":
		return 473
	case "k224676":
		return 474
	case "k225625":
		return 475
	case "k226576":
		return 476
	case "k227529":
		return 477
	case "k228484":
		return 478
	case "k229441":
		return 479
	case "k230400":
		return 480
	case "k231361":
		return 481
	case "k232324":
		return 482
	case "k233289":
		return 483
	case "k234256":
		return 484
	case "k235225":
		return 485
	case "k236196":
		return 486
	case "k237169":
		return 487
	case "k238144":
		return 488
	case "k239121":
		return 489
	case "k240100":
		return 490
	case "k241081":
		return 491
	case "k242064":
		return 492
	case "k243049":
		return 493
	case "k244036":
		return 494
	case "k245025":
		return 495
	case "k246016":
		return 496
	case "k247009":
		return 497
	case "k248004":
		return 498
	case "k249001":
		return 499
	case "k250000":
		return 500
	case "k251001":
		return 501
	case "k252004":
		return 502
	case "k253009":
		return 503
	case "k254016":
		return 504
	case "k255025":
		return 505
	case "k256036":
		return 506
	case "k257049":
		return 507
	case "k258064":
		return 508
	case "k259081":
		return 509
	case "k260100":
		return 510
	case "k261121":
		return 511
	case "k262144":
		return 512
	case "k263169":
		return 513
	case "k264196":
		return 514
	case "k265225":
		return 515
	case "k266256":
		return 516
	case "k267289":
		return 517
	case "k268324":
		return 518
	case "k269361":
		return 519
	case "k270400":
		return 520
	case "k271441":
		return 521
	case "k272484":
		return 522
	case "k273529":
		return 523
	case "k274576":
		return 524
	case "k275625":
		return 525
	case "k276676":
		return 526
	case "k277729":
		return 527
	case "k278784":
		return 528
	case "k279841":
		return 529
	case "k280900":
		return 530
	case "k281961":
		return 531
	case "k283024":
		return 532
	case "k284089":
		return 533
	case "k285156":
		return 534
	case "k286225":
		return 535
	case "k287296":
		return 536
	case "k288369":
		return 537
	case "k289444":
		return 538
	case "k290521":
		return 539
	case "k291600":
		return 540
	case "k292681":
		return 541
	case "k293764":
		return 542
	case "k294849":
		return 543
	case "k295936":
		return 544
	case "k297025":
		return 545
	case "k298116":
		return 546
	case "k299209":
		return 547
	case "k300304":
		return 548
	case "k301401":
		return 549
	case "k302500":
		return 550
	case "k303601":
		return 551
	case "k304704":
		return 552
	case "k305809":
		return 553
	case "k306916":
		return 554
	case "k308025":
		return 555
	case "k309136":
		return 556
	case "k310249":
		return 557
	case "k311364":
		return 558
	case "k312481":
		return 559
	case "k313600":
		return 560
	case "k314721":
		return 561
	case "k315844":
		return 562
	case "k316969":
		return 563
	case "k318096":
		return 564
	case "k319225":
		return 565
	case "k320356":
		return 566
	case "k321489":
		return 567
	case "k322624":
		return 568
	case "k323761":
		return 569
	case "k324900":
		return 570
	case "k326041":
		return 571
	case "k327184":
		return 572
	case "k328329":
		return 573
	case "k329476":
		return 574
	case "k330625":
		return 575
	case "k331776":
		return 576
	case "k332929":
		return 577
	case "k334084":
		return 578
	case "k335241":
		return 579
	case "k336400":
		return 580
	case "k337561":
		return 581
	case "k338724":
		return 582
	case "k339889":
		return 583
	case "k341056":
		return 584
	case "k342225":
		return 585
	case "k343396":
		return 586
	case "k344569":
		return 587
	case "k345744":
		return 588
	case "k346921":
		return 589
	case "k348100":
		return 590
	case "k349281":
		return 591
	case "k350464":
		return 592
	case "k351649":
		return 593
	case "k352836":
		return 594
	case "k354025":
		return 595
	case "k355216":
		return 596
	case "k356409":
		return 597
	case "k357604":
		return 598
	case "k358801":
		return 599
	case "k360000":
		return 600
	case "k361201":
		return 601
	case "k362404":
		return 602
	case "k363609":
		return 603
	case "k364816":
		return 604
	case "k366025":
		return 605
	case "k367236":
		return 606
	case "k368449":
		return 607
	case "k369664":
		return 608
	case "k370881":
		return 609
	case "k372100":
		return 610
	case "k373321":
		return 611
	case "k374544":
		return 612
	case "k375769":
		return 613
	case "k376996":
		return 614
	case "k378225":
		return 615
	case "k379456":
		return 616
	case "k380689":
		return 617
	case "k381924":
		return 618
	case "k383161":
		return 619
	case "k384400":
		return 620
	case "k385641":
		return 621
	case "k386884":
		return 622
	case "k388129":
		return 623
	case "k389376":
		return 624
	case "k390625":
		return 625
	case "k391876":
		return 626
	case "k393129":
		return 627
	case "k394384":
		return 628
	case "k395641":
		return 629
	case "k396900":
		return 630
	case "k398161":
		return 631
	case "k399424":
		return 632
	case "k400689":
		return 633
	case "k401956":
		return 634
	case "k403225":
		return 635
	case "k404496":
		return 636
	case "k405769":
		return 637
	case "k407044":
		return 638
	case "k408321":
		return 639
	case "k409600":
		return 640
	case "k410881":
		return 641
	case "k412164":
		return 642
	case "k413449":
		return 643
	case "k414736":
		return 644
	case "k416025":
		return 645
	case "k417316":
		return 646
	case "k418609":
		return 647
	case "k419904":
		return 648
	case "k421201":
		return 649
	case "k422500":
		return 650
	case "k423801":
		return 651
	case "k425104":
		return 652
	case "k426409":
		return 653
	case "k427716":
		return 654
	case "k429025":
		return 655
	case "k430336":
		return 656
	case "k431649":
		return 657
	case "k432964":
		return 658
	case "k434281":
		return 659
	case "k435600":
		return 660
	case "k436921":
		return 661
	case "k438244":
		return 662
	case "k439569":
		return 663
	case "k440896":
		return 664
	case "k442225":
		return 665
	case "k443556":
		return 666
	case "k444889":
		return 667
	case "k446224":
		return 668
	case "k447561":
		return 669
	case "k448900":
		return 670
	case "k450241":
		return 671
	case "k451584":
		return 672
	case "k452929":
		return 673
	case "k454276":
		return 674
	case "k455625":
		return 675
	case "k456976":
		return 676
	case "k458329":
		return 677
	case "k459684":
		return 678
	case "k461041":
		return 679
	case "k462400":
		return 680
	case "k463761":
		return 681
	case "k465124":
		return 682
	case "k466489":
		return 683
	case "k467856":
		return 684
	case "k469225":
		return 685
	case "k470596":
		return 686
	case "k471969":
		return 687
	case "k473344":
		return 688
	case "k474721":
		return 689
	case "k476100":
		return 690
	case "k477481":
		return 691
	case "k478864":
		return 692
	case "k480249":
		return 693
	case "k481636":
		return 694
	case "k483025":
		return 695
	case "k484416":
		return 696
	case "k485809":
		return 697
	case "k487204":
		return 698
	case "k488601":
		return 699
	case "k490000":
		return 700
	case "k491401":
		return 701
	case "k492804":
		return 702
	case "k494209":
		return 703
	case "k495616":
		return 704
	case "k497025":
		return 705
	case "k498436":
		return 706
	case "k499849":
		return 707
	case "k501264":
		return 708
	case "k502681":
		return 709
	case "k504100":
		return 710
	case "k505521":
		return 711
	case "k506944":
		return 712
	case "k508369":
		return 713
	case "k509796":
		return 714
	case "k511225":
		return 715
	case "k512656":
		return 716
	case "k514089":
		return 717
	case "k515524":
		return 718
	case "k516961":
		return 719
	case "k518400":
		return 720
	case "k519841":
		return 721
	case "k521284":
		return 722
	case "k522729":
		return 723
	case "k524176":
		return 724
	case "k525625":
		return 725
	case "k527076":
		return 726
	case "k528529":
		return 727
	case "k529984":
		return 728
	case "k531441":
		return 729
	case "k532900":
		return 730
	case "k534361":
		return 731
	case "k535824":
		return 732
	case "k537289":
		return 733
	case "k538756":
		return 734
	case "k540225":
		return 735
	case "k541696":
		return 736
	case "k543169":
		return 737
	case "k544644":
		return 738
	case "k546121":
		return 739
	case "k547600":
		return 740
	case "k549081":
		return 741
	case "k550564":
		return 742
	case "k552049":
		return 743
	case "k553536":
		return 744
	case "k555025":
		return 745
	case "k556516":
		return 746
	case "k558009":
		return 747
	case "k559504":
		return 748
	case "k561001":
		return 749
	case "k562500":
		return 750
	case "k564001":
		return 751
	case "k565504":
		return 752
	case "k567009":
		return 753
	case "k568516":
		return 754
	case "k570025":
		return 755
	case "k571536":
		return 756
	case "k573049":
		return 757
	case "k574564":
		return 758
	case "k576081":
		return 759
	case "k577600":
		return 760
	case "k579121":
		return 761
	case "k580644":
		return 762
	case "k582169":
		return 763
	case "k583696":
		return 764
	case "k585225":
		return 765
	case "k586756":
		return 766
	case "k588289":
		return 767
	case "k589824":
		return 768
	case "k591361":
		return 769
	case "k592900":
		return 770
	case "k594441":
		return 771
	case "k595984":
		return 772
	case "k597529":
		return 773
	case "k599076":
		return 774
	case "k600625":
		return 775
	case "k602176":
		return 776
	case "k603729":
		return 777
	case "k605284":
		return 778
	case "k606841":
		return 779
	case "k608400":
		return 780
	case "k609961":
		return 781
	case "k611524":
		return 782
	case "k613089":
		return 783
	case "k614656":
		return 784
	case "k616225":
		return 785
	case "k617796":
		return 786
	case "k619369":
		return 787
	case "k620944":
		return 788
	case "k622521":
		return 789
	case "k624100":
		return 790
	case "k625681":
		return 791
	case "k627264":
		return 792
	case "k628849":
		return 793
	case "k630436":
		return 794
	case "k632025":
		return 795
	case "k633616":
		return 796
	case "k635209":
		return 797
	case "k636804":
		return 798
	case "k638401":
		return 799
	case "k640000":
		return 800
	case "k641601":
		return 801
	case "k643204":
		return 802
	case "k644809":
		return 803
	case "k646416":
		return 804
	case "k648025":
		return 805
	case "k649636":
		return 806
	case "k651249":
		return 807
	case "k652864":
		return 808
	case "k654481":
		return 809
	case "k656100":
		return 810
	case "k657721":
		return 811
	case "k659344":
		return 812
	case "k660969":
		return 813
	case "k662596":
		return 814
	case "k664225":
		return 815
	case "k665856":
		return 816
	case "k667489":
		return 817
	case "k669124":
		return 818
	case "k670761":
		return 819
	case "k672400":
		return 820
	case "k674041":
		return 821
	case "k675684":
		return 822
	case "k677329":
		return 823
	case "k678976":
		return 824
	case "k680625":
		return 825
	case "k682276":
		return 826
	case "k683929":
		return 827
	case "k685584":
		return 828
	case "k687241":
		return 829
	case "k688900":
		return 830
	case "k690561":
		return 831
	case "k692224":
		return 832
	case "k693889":
		return 833
	case "k695556":
		return 834
	case "k697225":
		return 835
	case "k698896":
		return 836
	case "k700569":
		return 837
	case "k702244":
		return 838
	case "k703921":
		return 839
	case "k705600":
		return 840
	case "k707281":
		return 841
	case "k708964":
		return 842
	case "k710649":
		return 843
	case "k712336":
		return 844
	case "k714025":
		return 845
	case "k715716":
		return 846
	case "k717409":
		return 847
	case "k719104":
		return 848
	case "k720801":
		return 849
	case "k722500":
		return 850
	case "k724201":
		return 851
	case "k725904":
		return 852
	case "k727609":
		return 853
	case "k729316":
		return 854
	case "k731025":
		return 855
	case "k732736":
		return 856
	case "k734449":
		return 857
	case "k736164":
		return 858
	case "k737881":
		return 859
	case "k739600":
		return 860
	case "k741321":
		return 861
	case "k743044":
		return 862
	case "k744769":
		return 863
	case "k746496":
		return 864
	case "k748225":
		return 865
	case "k749956":
		return 866
	case "k751689":
		return 867
	case "k753424":
		return 868
	case "k755161":
		return 869
	case "k756900":
		return 870
	case "k758641":
		return 871
	case "k760384":
		return 872
	case "k762129":
		return 873
	case "k763876":
		return 874
	case "k765625":
		return 875
	case "k767376":
		return 876
	case "k769129":
		return 877
	case "k770884":
		return 878
	case "k772641":
		return 879
	case "k774400":
		return 880
	case "k776161":
		return 881
	case "k777924":
		return 882
	case "k779689":
		return 883
	case "k781456":
		return 884
	case "k783225":
		return 885
	case "k784996":
		return 886
	case "k786769":
		return 887
	case "k788544":
		return 888
	case "k790321":
		return 889
	case "k792100":
		return 890
	case "k793881":
		return 891
	case "k795664":
		return 892
	case "k797449":
		return 893
	case "k799236":
		return 894
	case "k801025":
		return 895
	case "k802816":
		return 896
	case "k804609":
		return 897
	case "k806404":
		return 898
	case "k808201":
		return 899
	case "k810000":
		return 900
	case "k811801":
		return 901
	case "k813604":
		return 902
	case "k815409":
		return 903
	case "k817216":
		return 904
	case "k819025":
		return 905
	case "k820836":
		return 906
	case "k822649":
		return 907
	case "k824464":
		return 908
	case "k826281":
		return 909
	case "k828100":
		return 910
	case "k829921":
		return 911
	case "k831744":
		return 912
	case "k833569":
		return 913
	case "k835396":
		return 914
	case "k837225":
		return 915
	case "k839056":
		return 916
	case "k840889":
		return 917
	case "k842724":
		return 918
	case "k844561":
		return 919
	case "k846400":
		return 920
	case "k848241":
		return 921
	case "k850084":
		return 922
	case "k851929":
		return 923
	case "k853776":
		return 924
	case "k855625":
		return 925
	case "k857476":
		return 926
	case "k859329":
		return 927
	case "k861184":
		return 928
	case "k863041":
		return 929
	case "k864900":
		return 930
	case "k866761":
		return 931
	case "k868624":
		return 932
	case "k870489":
		return 933
	case "k872356":
		return 934
	case "k874225":
		return 935
	case "k876096":
		return 936
	case "k877969":
		return 937
	case "k879844":
		return 938
	case "k881721":
		return 939
	case "k883600":
		return 940
	case "k885481":
		return 941
	case "k887364":
		return 942
	case "k889249":
		return 943
	case "k891136":
		return 944
	case "k893025":
		return 945
	case "k894916":
		return 946
	case "k896809":
		return 947
	case "k898704":
		return 948
	case "k900601":
		return 949
	case "k902500":
		return 950
	case "k904401":
		return 951
	case "k906304":
		return 952
	case "k908209":
		return 953
	case "k910116":
		return 954
	case "k912025":
		return 955
	case "k913936":
		return 956
	case "k915849":
		return 957
	case "k917764":
		return 958
	case "k919681":
		return 959
	case "k921600":
		return 960
	case "k923521":
		return 961
	case "k925444":
		return 962
	case "k927369":
		return 963
	case "k929296":
		return 964
	case "k931225":
		return 965
	case "k933156":
		return 966
	case "k935089":
		return 967
	case "k937024":
		return 968
	case "k938961":
		return 969
	case "k940900":
		return 970
	case "k942841":
		return 971
	case "k944784":
		return 972
	case "k946729":
		return 973
	case "k948676":
		return 974
	case "k950625":
		return 975
	case "k952576":
		return 976
	case "k954529":
		return 977
	case "k956484":
		return 978
	case "k958441":
		return 979
	case "k960400":
		return 980
	case "k962361":
		return 981
	case "k964324":
		return 982
	case "k966289":
		return 983
	case "k968256":
		return 984
	case "k970225":
		return 985
	case "k972196":
		return 986
	case "k974169":
		return 987
	case "k976144":
		return 988
	case "k978121":
		return 989
	case "k980100":
		return 990
	case "k982081":
		return 991
	case "k984064":
		return 992
	case "k986049":
		return 993
	case "k988036":
		return 994
	case "k990025":
		return 995
	case "k992016":
		return 996
	case "k994009":
		return 997
	case "k996004":
		return 998
	case "k998001":
		return 999
	case "k1000000":
		return 1000
	case "k1002001":
		return 1001
	case "k1004004":
		return 1002
	case "k1006009":
		return 1003
	case "k1008016":
		return 1004
	case "k1010025":
		return 1005
	case "k1012036":
		return 1006
	case "k1014049":
		return 1007
	case "k1016064":
		return 1008
	case "k1018081":
		return 1009
	case "k1020100":
		return 1010
	case "k1022121":
		return 1011
	case "k1024144":
		return 1012
	case "k1026169":
		return 1013
	case "k1028196":
		return 1014
	case "k1030225":
		return 1015
	case "k1032256":
		return 1016
	case "k1034289":
		return 1017
	case "k1036324":
		return 1018
	case "k1038361":
		return 1019
	case "k1040400":
		return 1020
	case "k1042441":
		return 1021
	case "k1044484":
		return 1022
	case "k1046529":
		return 1023
	case "k1048576":
		return 1024
	case "k1050625":
		return 1025
	case "k1052676":
		return 1026
	case "k1054729":
		return 1027
	case "k1056784":
		return 1028
	case "k1058841":
		return 1029
	case "k1060900":
		return 1030
	case "k1062961":
		return 1031
	case "k1065024":
		return 1032
	case "k1067089":
		return 1033
	case "k1069156":
		return 1034
	case "k1071225":
		return 1035
	case "k1073296":
		return 1036
	case "k1075369":
		return 1037
	case "k1077444":
		return 1038
	case "k1079521":
		return 1039
	case "k1081600":
		return 1040
	case "k1083681":
		return 1041
	case "k1085764":
		return 1042
	case "k1087849":
		return 1043
	case "k1089936":
		return 1044
	case "k1092025":
		return 1045
	case "k1094116":
		return 1046
	case "k1096209":
		return 1047
	case "k1098304":
		return 1048
	case "k1100401":
		return 1049
	case "k1102500":
		return 1050
	case "k1104601":
		return 1051
	case "k1106704":
		return 1052
	case "k1108809":
		return 1053
	case "k1110916":
		return 1054
	case "k1113025":
		return 1055
	case "k1115136":
		return 1056
	case "k1117249":
		return 1057
	case "k1119364":
		return 1058
	case "k1121481":
		return 1059
	case "k1123600":
		return 1060
	case "k1125721":
		return 1061
	case "k1127844":
		return 1062
	case "k1129969":
		return 1063
	case "k1132096":
		return 1064
	case "k1134225":
		return 1065
	case "k1136356":
		return 1066
	case "k1138489":
		return 1067
	case "k1140624":
		return 1068
	case "k1142761":
		return 1069
	case "k1144900":
		return 1070
	case "k1147041":
		return 1071
	case "k1149184":
		return 1072
	case "k1151329":
		return 1073
	case "k1153476":
		return 1074
	case "k1155625":
		return 1075
	case "k1157776":
		return 1076
	case "k1159929":
		return 1077
	case "k1162084":
		return 1078
	case "k1164241":
		return 1079
	case "k1166400":
		return 1080
	case "k1168561":
		return 1081
	case "k1170724":
		return 1082
	case "k1172889":
		return 1083
	case "k1175056":
		return 1084
	case "k1177225":
		return 1085
	case "k1179396":
		return 1086
	case "k1181569":
		return 1087
	case "k1183744":
		return 1088
	case "k1185921":
		return 1089
	case "k1188100":
		return 1090
	case "k1190281":
		return 1091
	case "k1192464":
		return 1092
	case "k1194649":
		return 1093
	case "k1196836":
		return 1094
	case "k1199025":
		return 1095
	case "k1201216":
		return 1096
	case "k1203409":
		return 1097
	case "k1205604":
		return 1098
	case "k1207801":
		return 1099
	case "k1210000":
		return 1100
	case "k1212201":
		return 1101
	case "k1214404":
		return 1102
	case "k1216609":
		return 1103
	case "k1218816":
		return 1104
	case "k1221025":
		return 1105
	case "k1223236":
		return 1106
	case "k1225449":
		return 1107
	case "k1227664":
		return 1108
	case "k1229881":
		return 1109
	case "k1232100":
		return 1110
	case "k1234321":
		return 1111
	case "k1236544":
		return 1112
	case "k1238769":
		return 1113
	case "k1240996":
		return 1114
	case "k1243225":
		return 1115
	case "k1245456":
		return 1116
	case "k1247689":
		return 1117
	case "k1249924":
		return 1118
	case "k1252161":
		return 1119
	case "k1254400":
		return 1120
	case "k1256641":
		return 1121
	case "k1258884":
		return 1122
	case "k1261129":
		return 1123
	case "k1263376":
		return 1124
	case "k1265625":
		return 1125
	case "k1267876":
		return 1126
	case "k1270129":
		return 1127
	case "k1272384":
		return 1128
	case "k1274641":
		return 1129
	case "k1276900":
		return 1130
	case "k1279161":
		return 1131
	case "k1281424":
		return 1132
	case "k1283689":
		return 1133
	case "k1285956":
		return 1134
	case "k1288225":
		return 1135
	case "k1290496":
		return 1136
	case "k1292769":
		return 1137
	case "k1295044":
		return 1138
	case "k1297321":
		return 1139
	case "k1299600":
		return 1140
	case "k1301881":
		return 1141
	case "k1304164":
		return 1142
	case "k1306449":
		return 1143
	case "k1308736":
		return 1144
	case "k1311025":
		return 1145
	case "k1313316":
		return 1146
	case "k1315609":
		return 1147
	case "k1317904":
		return 1148
	case "k1320201":
		return 1149
	case "k1322500":
		return 1150
	case "k1324801":
		return 1151
	case "k1327104":
		return 1152
	case "k1329409":
		return 1153
	case "k1331716":
		return 1154
	case "k1334025":
		return 1155
	case "k1336336":
		return 1156
	case "k1338649":
		return 1157
	case "k1340964":
		return 1158
	case "k1343281":
		return 1159
	case "k1345600":
		return 1160
	case "k1347921":
		return 1161
	case "k1350244":
		return 1162
	case "k1352569":
		return 1163
	case "k1354896":
		return 1164
	case "k1357225":
		return 1165
	case "k1359556":
		return 1166
	case "k1361889":
		return 1167
	case "k1364224":
		return 1168
	case "k1366561":
		return 1169
	case "k1368900":
		return 1170
	case "k1371241":
		return 1171
	case "k1373584":
		return 1172
	case "k1375929":
		return 1173
	case "k1378276":
		return 1174
	case "k1380625":
		return 1175
	case "k1382976":
		return 1176
	case "k1385329":
		return 1177
	case "k1387684":
		return 1178
	case "k1390041":
		return 1179
	case "k1392400":
		return 1180
	case "k1394761":
		return 1181
	case "k1397124":
		return 1182
	case "k1399489":
		return 1183
	case "k1401856":
		return 1184
	case "k1404225":
		return 1185
	case "k1406596":
		return 1186
	case "k1408969":
		return 1187
	case "k1411344":
		return 1188
	case "k1413721":
		return 1189
	case "k1416100":
		return 1190
	case "k1418481":
		return 1191
	case "k1420864":
		return 1192
	case "k1423249":
		return 1193
	case "k1425636":
		return 1194
	case "k1428025":
		return 1195
	case "k1430416":
		return 1196
	case "k1432809":
		return 1197
	case "k1435204":
		return 1198
	case "k1437601":
		return 1199
	case "k1440000":
		return 1200
	case "k1442401":
		return 1201
	case "k1444804":
		return 1202
	case "k1447209":
		return 1203
	case "k1449616":
		return 1204
	case "k1452025":
		return 1205
	case "k1454436":
		return 1206
	case "k1456849":
		return 1207
	case "k1459264":
		return 1208
	case "k1461681":
		return 1209
	case "k1464100":
		return 1210
	case "k1466521":
		return 1211
	case "k1468944":
		return 1212
	case "k1471369":
		return 1213
	case "k1473796":
		return 1214
	case "k1476225":
		return 1215
	case "k1478656":
		return 1216
	case "k1481089":
		return 1217
	case "k1483524":
		return 1218
	case "k1485961":
		return 1219
	case "k1488400":
		return 1220
	case "k1490841":
		return 1221
	case "k1493284":
		return 1222
	case "k1495729":
		return 1223
	case "k1498176":
		return 1224
	case "k1500625":
		return 1225
	case "k1503076":
		return 1226
	case "k1505529":
		return 1227
	case "k1507984":
		return 1228
	case "k1510441":
		return 1229
	case "k1512900":
		return 1230
	case "k1515361":
		return 1231
	case "k1517824":
		return 1232
	case "k1520289":
		return 1233
	case "k1522756":
		return 1234
	case "k1525225":
		return 1235
	case "k1527696":
		return 1236
	case "k1530169":
		return 1237
	case "k1532644":
		return 1238
	case "k1535121":
		return 1239
	case "k1537600":
		return 1240
	case "k1540081":
		return 1241
	case "k1542564":
		return 1242
	case "k1545049":
		return 1243
	case "k1547536":
		return 1244
	case "k1550025":
		return 1245
	case "k1552516":
		return 1246
	case "k1555009":
		return 1247
	case "k1557504":
		return 1248
	case "k1560001":
		return 1249
	case "k1562500":
		return 1250
	case "k1565001":
		return 1251
	case "k1567504":
		return 1252
	case "k1570009":
		return 1253
	case "k1572516":
		return 1254
	case "k1575025":
		return 1255
	case "k1577536":
		return 1256
	case "k1580049":
		return 1257
	case "k1582564":
		return 1258
	case "k1585081":
		return 1259
	case "k1587600":
		return 1260
	case "k1590121":
		return 1261
	case "k1592644":
		return 1262
	case "k1595169":
		return 1263
	case "k1597696":
		return 1264
	case "k1600225":
		return 1265
	case "k1602756":
		return 1266
	case "k1605289":
		return 1267
	case "k1607824":
		return 1268
	case "k1610361":
		return 1269
	case "k1612900":
		return 1270
	case "k1615441":
		return 1271
	case "k1617984":
		return 1272
	case "k1620529":
		return 1273
	case "k1623076":
		return 1274
	case "k1625625":
		return 1275
	case "k1628176":
		return 1276
	case "k1630729":
		return 1277
	case "k1633284":
		return 1278
	case "k1635841":
		return 1279
	case "k1638400":
		return 1280
	case "k1640961":
		return 1281
	case "k1643524":
		return 1282
	case "k1646089":
		return 1283
	case "k1648656":
		return 1284
	case "k1651225":
		return 1285
	case "k1653796":
		return 1286
	case "k1656369":
		return 1287
	case "k1658944":
		return 1288
	case "k1661521":
		return 1289
	case "k1664100":
		return 1290
	case "k1666681":
		return 1291
	case "k1669264":
		return 1292
	case "k1671849":
		return 1293
	case "k1674436":
		return 1294
	case "k1677025":
		return 1295
	case "k1679616":
		return 1296
	case "k1682209":
		return 1297
	case "k1684804":
		return 1298
	case "k1687401":
		return 1299
	case "k1690000":
		return 1300
	case "k1692601":
		return 1301
	case "k1695204":
		return 1302
	case "k1697809":
		return 1303
	case "k1700416":
		return 1304
	case "k1703025":
		return 1305
	case "k1705636":
		return 1306
	case "k1708249":
		return 1307
	case "k1710864":
		return 1308
	case "k1713481":
		return 1309
	case "k1716100":
		return 1310
	case "k1718721":
		return 1311
	case "k1721344":
		return 1312
	case "k1723969":
		return 1313
	case "k1726596":
		return 1314
	case "k1729225":
		return 1315
	case "k1731856":
		return 1316
	case "k1734489":
		return 1317
	case "k1737124":
		return 1318
	case "k1739761":
		return 1319
	case "k1742400":
		return 1320
	case "k1745041":
		return 1321
	case "k1747684":
		return 1322
	case "k1750329":
		return 1323
	case "k1752976":
		return 1324
	case "k1755625":
		return 1325
	case "k1758276":
		return 1326
	case "k1760929":
		return 1327
	case "k1763584":
		return 1328
	case "k1766241":
		return 1329
	case "k1768900":
		return 1330
	case "k1771561":
		return 1331
	case "k1774224":
		return 1332
	case "k1776889":
		return 1333
	case "k1779556":
		return 1334
	case "k1782225":
		return 1335
	case "k1784896":
		return 1336
	case "k1787569":
		return 1337
	case "k1790244":
		return 1338
	case "k1792921":
		return 1339
	case "k1795600":
		return 1340
	case "k1798281":
		return 1341
	case "k1800964":
		return 1342
	case "k1803649":
		return 1343
	case "k1806336":
		return 1344
	case "k1809025":
		return 1345
	case "k1811716":
		return 1346
	case "k1814409":
		return 1347
	case "k1817104":
		return 1348
	case "k1819801":
		return 1349
	case "k1822500":
		return 1350
	case "k1825201":
		return 1351
	case "k1827904":
		return 1352
	case "k1830609":
		return 1353
	case "k1833316":
		return 1354
	case "k1836025":
		return 1355
	case "k1838736":
		return 1356
	case "k1841449":
		return 1357
	case "k1844164":
		return 1358
	case "k1846881":
		return 1359
	case "k1849600":
		return 1360
	case "k1852321":
		return 1361
	case "k1855044":
		return 1362
	case "k1857769":
		return 1363
	case "k1860496":
		return 1364
	case "k1863225":
		return 1365
	case "k1865956":
		return 1366
	case "k1868689":
		return 1367
	case "k1871424":
		return 1368
	case "k1874161":
		return 1369
	case "k1876900":
		return 1370
	case "k1879641":
		return 1371
	case "k1882384":
		return 1372
	case "k1885129":
		return 1373
	case "k1887876":
		return 1374
	case "k1890625":
		return 1375
	case "k1893376":
		return 1376
	case "k1896129":
		return 1377
	case "k1898884":
		return 1378
	case "k1901641":
		return 1379
	case "k1904400":
		return 1380
	case "k1907161":
		return 1381
	case "k1909924":
		return 1382
	case "k1912689":
		return 1383
	case "k1915456":
		return 1384
	case "k1918225":
		return 1385
	case "k1920996":
		return 1386
	case "k1923769":
		return 1387
	case "k1926544":
		return 1388
	case "k1929321":
		return 1389
	case "k1932100":
		return 1390
	case "k1934881":
		return 1391
	case "k1937664":
		return 1392
	case "k1940449":
		return 1393
	case "k1943236":
		return 1394
	case "k1946025":
		return 1395
	case "k1948816":
		return 1396
	case "k1951609":
		return 1397
	case "k1954404":
		return 1398
	case "k1957201":
		return 1399
	case "k1960000":
		return 1400
	case "k1962801":
		return 1401
	case "k1965604":
		return 1402
	case "k1968409":
		return 1403
	case "k1971216":
		return 1404
	case "k1974025":
		return 1405
	case "k1976836":
		return 1406
	case "k1979649":
		return 1407
	case "k1982464":
		return 1408
	case "k1985281":
		return 1409
	case "k1988100":
		return 1410
	case "k1990921":
		return 1411
	case "k1993744":
		return 1412
	case "k1996569":
		return 1413
	case "k1999396":
		return 1414
	case "k2002225":
		return 1415
	case "k2005056":
		return 1416
	case "k2007889":
		return 1417
	case "k2010724":
		return 1418
	case "k2013561":
		return 1419
	case "k2016400":
		return 1420
	case "k2019241":
		return 1421
	case "k2022084":
		return 1422
	case "k2024929":
		return 1423
	case "k2027776":
		return 1424
	case "k2030625":
		return 1425
	case "k2033476":
		return 1426
	case "k2036329":
		return 1427
	case "k2039184":
		return 1428
	case "k2042041":
		return 1429
	case "k2044900":
		return 1430
	case "k2047761":
		return 1431
	case "k2050624":
		return 1432
	case "k2053489":
		return 1433
	case "k2056356":
		return 1434
	case "k2059225":
		return 1435
	case "k2062096":
		return 1436
	case "k2064969":
		return 1437
	case "k2067844":
		return 1438
	case "k2070721":
		return 1439
	case "k2073600":
		return 1440
	case "k2076481":
		return 1441
	case "k2079364":
		return 1442
	case "k2082249":
		return 1443
	case "k2085136":
		return 1444
	case "k2088025":
		return 1445
	case "k2090916":
		return 1446
	case "k2093809":
		return 1447
	case "k2096704":
		return 1448
	case "k2099601":
		return 1449
	case "k2102500":
		return 1450
	case "k2105401":
		return 1451
	case "k2108304":
		return 1452
	case "k2111209":
		return 1453
	case "k2114116":
		return 1454
	case "k2117025":
		return 1455
	case "k2119936":
		return 1456
	case "k2122849":
		return 1457
	case "k2125764":
		return 1458
	case "k2128681":
		return 1459
	case "k2131600":
		return 1460
	case "k2134521":
		return 1461
	case "k2137444":
		return 1462
	case "k2140369":
		return 1463
	case "k2143296":
		return 1464
	case "k2146225":
		return 1465
	case "k2149156":
		return 1466
	case "k2152089":
		return 1467
	case "k2155024":
		return 1468
	case "k2157961":
		return 1469
	case "k2160900":
		return 1470
	case "k2163841":
		return 1471
	case "k2166784":
		return 1472
	case "k2169729":
		return 1473
	case "k2172676":
		return 1474
	case "k2175625":
		return 1475
	case "k2178576":
		return 1476
	case "k2181529":
		return 1477
	case "k2184484":
		return 1478
	case "k2187441":
		return 1479
	case "k2190400":
		return 1480
	case "k2193361":
		return 1481
	case "k2196324":
		return 1482
	case "k2199289":
		return 1483
	case "k2202256":
		return 1484
	case "k2205225":
		return 1485
	case "k2208196":
		return 1486
	case "k2211169":
		return 1487
	case "k2214144":
		return 1488
	case "k2217121":
		return 1489
	case "k2220100":
		return 1490
	case "k2223081":
		return 1491
	case "k2226064":
		return 1492
	case "k2229049":
		return 1493
	case "k2232036":
		return 1494
	case "k2235025":
		return 1495
	case "k2238016":
		return 1496
	case "k2241009":
		return 1497
	case "k2244004":
		return 1498
	case "k2247001":
		return 1499
	case "k2250000":
		return 1500
	case "k2253001":
		return 1501
	case "k2256004":
		return 1502
	case "k2259009":
		return 1503
	case "k2262016":
		return 1504
	case "k2265025":
		return 1505
	case "k2268036":
		return 1506
	case "k2271049":
		return 1507
	case "k2274064":
		return 1508
	case "k2277081":
		return 1509
	case "k2280100":
		return 1510
	case "k2283121":
		return 1511
	case "k2286144":
		return 1512
	case "k2289169":
		return 1513
	case "k2292196":
		return 1514
	case "k2295225":
		return 1515
	case "k2298256":
		return 1516
	case "k2301289":
		return 1517
	case "k2304324":
		return 1518
	case "k2307361":
		return 1519
	case "k2310400":
		return 1520
	case "k2313441":
		return 1521
	case "k2316484":
		return 1522
	case "k2319529":
		return 1523
	case "k2322576":
		return 1524
	case "k2325625":
		return 1525
	case "k2328676":
		return 1526
	case "k2331729":
		return 1527
	case "k2334784":
		return 1528
	case "k2337841":
		return 1529
	case "k2340900":
		return 1530
	case "k2343961":
		return 1531
	case "k2347024":
		return 1532
	case "k2350089":
		return 1533
	case "k2353156":
		return 1534
	case "k2356225":
		return 1535
	case "k2359296":
		return 1536
	case "k2362369":
		return 1537
	case "k2365444":
		return 1538
	case "k2368521":
		return 1539
	case "k2371600":
		return 1540
	case "k2374681":
		return 1541
	case "k2377764":
		return 1542
	case "k2380849":
		return 1543
	case "k2383936":
		return 1544
	case "k2387025":
		return 1545
	case "k2390116":
		return 1546
	case "k2393209":
		return 1547
	case "k2396304":
		return 1548
	case "k2399401":
		return 1549
	case "k2402500":
		return 1550
	case "k2405601":
		return 1551
	case "k2408704":
		return 1552
	case "k2411809":
		return 1553
	case "k2414916":
		return 1554
	case "k2418025":
		return 1555
	case "k2421136":
		return 1556
	case "k2424249":
		return 1557
	case "k2427364":
		return 1558
	case "k2430481":
		return 1559
	case "k2433600":
		return 1560
	case "k2436721":
		return 1561
	case "k2439844":
		return 1562
	case "k2442969":
		return 1563
	case "k2446096":
		return 1564
	case "k2449225":
		return 1565
	case "k2452356":
		return 1566
	case "k2455489":
		return 1567
	case "k2458624":
		return 1568
	case "k2461761":
		return 1569
	case "k2464900":
		return 1570
	case "k2468041":
		return 1571
	case "k2471184":
		return 1572
	case "k2474329":
		return 1573
	case "k2477476":
		return 1574
	case "k2480625":
		return 1575
	case "k2483776":
		return 1576
	case "k2486929":
		return 1577
	case "k2490084":
		return 1578
	case "k2493241":
		return 1579
	case "k2496400":
		return 1580
	case "k2499561":
		return 1581
	case "k2502724":
		return 1582
	case "k2505889":
		return 1583
	case "k2509056":
		return 1584
	case "k2512225":
		return 1585
	case "k2515396":
		return 1586
	case "k2518569":
		return 1587
	case "k2521744":
		return 1588
	case "k2524921":
		return 1589
	case "k2528100":
		return 1590
	case "k2531281":
		return 1591
	case "k2534464":
		return 1592
	case "k2537649":
		return 1593
	case "k2540836":
		return 1594
	case "k2544025":
		return 1595
	case "k2547216":
		return 1596
	case "k2550409":
		return 1597
	case "k2553604":
		return 1598
	case "k2556801":
		return 1599
	case "k2560000":
		return 1600
	case "k2563201":
		return 1601
	case "k2566404":
		return 1602
	case "k2569609":
		return 1603
	case "k2572816":
		return 1604
	case "k2576025":
		return 1605
	case "k2579236":
		return 1606
	case "k2582449":
		return 1607
	case "k2585664":
		return 1608
	case "k2588881":
		return 1609
	case "k2592100":
		return 1610
	case "k2595321":
		return 1611
	case "k2598544":
		return 1612
	case "k2601769":
		return 1613
	case "k2604996":
		return 1614
	case "k2608225":
		return 1615
	case "k2611456":
		return 1616
	case "k2614689":
		return 1617
	case "k2617924":
		return 1618
	case "k2621161":
		return 1619
	case "k2624400":
		return 1620
	case "k2627641":
		return 1621
	case "k2630884":
		return 1622
	case "k2634129":
		return 1623
	case "k2637376":
		return 1624
	case "k2640625":
		return 1625
	case "k2643876":
		return 1626
	case "k2647129":
		return 1627
	case "k2650384":
		return 1628
	case "k2653641":
		return 1629
	case "k2656900":
		return 1630
	case "k2660161":
		return 1631
	case "k2663424":
		return 1632
	case "k2666689":
		return 1633
	case "k2669956":
		return 1634
	case "k2673225":
		return 1635
	case "k2676496":
		return 1636
	case "k2679769":
		return 1637
	case "k2683044":
		return 1638
	case "k2686321":
		return 1639
	case "k2689600":
		return 1640
	case "k2692881":
		return 1641
	case "k2696164":
		return 1642
	case "k2699449":
		return 1643
	case "k2702736":
		return 1644
	case "k2706025":
		return 1645
	case "k2709316":
		return 1646
	case "k2712609":
		return 1647
	case "k2715904":
		return 1648
	case "k2719201":
		return 1649
	case "k2722500":
		return 1650
	case "k2725801":
		return 1651
	case "k2729104":
		return 1652
	case "k2732409":
		return 1653
	case "k2735716":
		return 1654
	case "k2739025":
		return 1655
	case "k2742336":
		return 1656
	case "k2745649":
		return 1657
	case "k2748964":
		return 1658
	case "k2752281":
		return 1659
	case "k2755600":
		return 1660
	case "k2758921":
		return 1661
	case "k2762244":
		return 1662
	case "k2765569":
		return 1663
	case "k2768896":
		return 1664
	case "k2772225":
		return 1665
	case "k2775556":
		return 1666
	case "k2778889":
		return 1667
	case "k2782224":
		return 1668
	case "k2785561":
		return 1669
	case "k2788900":
		return 1670
	case "k2792241":
		return 1671
	case "k2795584":
		return 1672
	case "k2798929":
		return 1673
	case "k2802276":
		return 1674
	case "k2805625":
		return 1675
	case "k2808976":
		return 1676
	case "k2812329":
		return 1677
	case "k2815684":
		return 1678
	case "k2819041":
		return 1679
	case "k2822400":
		return 1680
	case "k2825761":
		return 1681
	case "k2829124":
		return 1682
	case "k2832489":
		return 1683
	case "k2835856":
		return 1684
	case "k2839225":
		return 1685
	case "k2842596":
		return 1686
	case "k2845969":
		return 1687
	case "k2849344":
		return 1688
	case "k2852721":
		return 1689
	case "k2856100":
		return 1690
	case "k2859481":
		return 1691
	case "k2862864":
		return 1692
	case "k2866249":
		return 1693
	case "k2869636":
		return 1694
	case "k2873025":
		return 1695
	case "k2876416":
		return 1696
	case "k2879809":
		return 1697
	case "k2883204":
		return 1698
	case "k2886601":
		return 1699
	case "k2890000":
		return 1700
	case "k2893401":
		return 1701
	case "k2896804":
		return 1702
	case "k2900209":
		return 1703
	case "k2903616":
		return 1704
	case "k2907025":
		return 1705
	case "k2910436":
		return 1706
	case "k2913849":
		return 1707
	case "k2917264":
		return 1708
	case "k2920681":
		return 1709
	case "k2924100":
		return 1710
	case "k2927521":
		return 1711
	case "k2930944":
		return 1712
	case "k2934369":
		return 1713
	case "k2937796":
		return 1714
	case "k2941225":
		return 1715
	case "k2944656":
		return 1716
	case "k2948089":
		return 1717
	case "k2951524":
		return 1718
	case "k2954961":
		return 1719
	case "k2958400":
		return 1720
	case "k2961841":
		return 1721
	case "k2965284":
		return 1722
	case "k2968729":
		return 1723
	case "k2972176":
		return 1724
	case "k2975625":
		return 1725
	case "k2979076":
		return 1726
	case "k2982529":
		return 1727
	case "k2985984":
		return 1728
	case "k2989441":
		return 1729
	case "k2992900":
		return 1730
	case "k2996361":
		return 1731
	case "k2999824":
		return 1732
	case "k3003289":
		return 1733
	case "k3006756":
		return 1734
	case "k3010225":
		return 1735
	case "k3013696":
		return 1736
	case "k3017169":
		return 1737
	case "k3020644":
		return 1738
	case "k3024121":
		return 1739
	case "k3027600":
		return 1740
	case "k3031081":
		return 1741
	case "k3034564":
		return 1742
	case "k3038049":
		return 1743
	case "k3041536":
		return 1744
	case "k3045025":
		return 1745
	case "k3048516":
		return 1746
	case "k3052009":
		return 1747
	case "k3055504":
		return 1748
	case "k3059001":
		return 1749
	case "k3062500":
		return 1750
	case "k3066001":
		return 1751
	case "k3069504":
		return 1752
	case "k3073009":
		return 1753
	case "k3076516":
		return 1754
	case "k3080025":
		return 1755
	case "k3083536":
		return 1756
	case "k3087049":
		return 1757
	case "k3090564":
		return 1758
	case "k3094081":
		return 1759
	case "k3097600":
		return 1760
	case "k3101121":
		return 1761
	case "k3104644":
		return 1762
	case "k3108169":
		return 1763
	case "k3111696":
		return 1764
	case "k3115225":
		return 1765
	case "k3118756":
		return 1766
	case "k3122289":
		return 1767
	case "k3125824":
		return 1768
	case "k3129361":
		return 1769
	case "k3132900":
		return 1770
	case "k3136441":
		return 1771
	case "k3139984":
		return 1772
	case "k3143529":
		return 1773
	case "k3147076":
		return 1774
	case "k3150625":
		return 1775
	case "k3154176":
		return 1776
	case "k3157729":
		return 1777
	case "k3161284":
		return 1778
	case "k3164841":
		return 1779
	case "k3168400":
		return 1780
	case "k3171961":
		return 1781
	case "k3175524":
		return 1782
	case "k3179089":
		return 1783
	case "k3182656":
		return 1784
	case "k3186225":
		return 1785
	case "k3189796":
		return 1786
	case "k3193369":
		return 1787
	case "k3196944":
		return 1788
	case "k3200521":
		return 1789
	case "k3204100":
		return 1790
	case "k3207681":
		return 1791
	case "k3211264":
		return 1792
	case "k3214849":
		return 1793
	case "k3218436":
		return 1794
	case "k3222025":
		return 1795
	case "k3225616":
		return 1796
	case "k3229209":
		return 1797
	case "k3232804":
		return 1798
	case "k3236401":
		return 1799
	case "k3240000":
		return 1800
	case "k3243601":
		return 1801
	case "k3247204":
		return 1802
	case "k3250809":
		return 1803
	case "k3254416":
		return 1804
	case "k3258025":
		return 1805
	case "k3261636":
		return 1806
	case "k3265249":
		return 1807
	case "k3268864":
		return 1808
	case "k3272481":
		return 1809
	case "k3276100":
		return 1810
	case "k3279721":
		return 1811
	case "k3283344":
		return 1812
	case "k3286969":
		return 1813
	case "k3290596":
		return 1814
	case "k3294225":
		return 1815
	case "k3297856":
		return 1816
	case "k3301489":
		return 1817
	case "k3305124":
		return 1818
	case "k3308761":
		return 1819
	case "k3312400":
		return 1820
	case "k3316041":
		return 1821
	case "k3319684":
		return 1822
	case "k3323329":
		return 1823
	case "k3326976":
		return 1824
	case "k3330625":
		return 1825
	case "k3334276":
		return 1826
	case "k3337929":
		return 1827
	case "k3341584":
		return 1828
	case "k3345241":
		return 1829
	case "k3348900":
		return 1830
	case "k3352561":
		return 1831
	case "k3356224":
		return 1832
	case "k3359889":
		return 1833
	case "k3363556":
		return 1834
	case "k3367225":
		return 1835
	case "k3370896":
		return 1836
	case "k3374569":
		return 1837
	case "k3378244":
		return 1838
	case "k3381921":
		return 1839
	case "k3385600":
		return 1840
	case "k3389281":
		return 1841
	case "k3392964":
		return 1842
	case "k3396649":
		return 1843
	case "k3400336":
		return 1844
	case "k3404025":
		return 1845
	case "k3407716":
		return 1846
	case "k3411409":
		return 1847
	case "k3415104":
		return 1848
	case "k3418801":
		return 1849
	case "k3422500":
		return 1850
	case "k3426201":
		return 1851
	case "k3429904":
		return 1852
	case "k3433609":
		return 1853
	case "k3437316":
		return 1854
	case "k3441025":
		return 1855
	case "k3444736":
		return 1856
	case "k3448449":
		return 1857
	case "k3452164":
		return 1858
	case "k3455881":
		return 1859
	case "k3459600":
		return 1860
	case "k3463321":
		return 1861
	case "k3467044":
		return 1862
	case "k3470769":
		return 1863
	case "k3474496":
		return 1864
	case "k3478225":
		return 1865
	case "k3481956":
		return 1866
	case "k3485689":
		return 1867
	case "k3489424":
		return 1868
	case "k3493161":
		return 1869
	case "k3496900":
		return 1870
	case "k3500641":
		return 1871
	case "k3504384":
		return 1872
	case "k3508129":
		return 1873
	case "k3511876":
		return 1874
	case "k3515625":
		return 1875
	case "k3519376":
		return 1876
	case "k3523129":
		return 1877
	case "k3526884":
		return 1878
	case "k3530641":
		return 1879
	case "k3534400":
		return 1880
	case "k3538161":
		return 1881
	case "k3541924":
		return 1882
	case "k3545689":
		return 1883
	case "k3549456":
		return 1884
	case "k3553225":
		return 1885
	case "k3556996":
		return 1886
	case "k3560769":
		return 1887
	case "k3564544":
		return 1888
	case "k3568321":
		return 1889
	case "k3572100":
		return 1890
	case "k3575881":
		return 1891
	case "k3579664":
		return 1892
	case "k3583449":
		return 1893
	case "k3587236":
		return 1894
	case "k3591025":
		return 1895
	case "k3594816":
		return 1896
	case "k3598609":
		return 1897
	case "k3602404":
		return 1898
	case "k3606201":
		return 1899
	case "k3610000":
		return 1900
	case "k3613801":
		return 1901
	case "k3617604":
		return 1902
	case "k3621409":
		return 1903
	case "k3625216":
		return 1904
	case "k3629025":
		return 1905
	case "k3632836":
		return 1906
	case "k3636649":
		return 1907
	case "k3640464":
		return 1908
	case "k3644281":
		return 1909
	case "k3648100":
		return 1910
	case "k3651921":
		return 1911
	case "k3655744":
		return 1912
	case "k3659569":
		return 1913
	case "k3663396":
		return 1914
	case "k3667225":
		return 1915
	case "k3671056":
		return 1916
	case "k3674889":
		return 1917
	case "k3678724":
		return 1918
	case "k3682561":
		return 1919
	case "k3686400":
		return 1920
	case "k3690241":
		return 1921
	case "k3694084":
		return 1922
	case "k3697929":
		return 1923
	case "k3701776":
		return 1924
	case "k3705625":
		return 1925
	case "k3709476":
		return 1926
	case "k3713329":
		return 1927
	case "k3717184":
		return 1928
	case "k3721041":
		return 1929
	case "k3724900":
		return 1930
	case "k3728761":
		return 1931
	case "k3732624":
		return 1932
	case "k3736489":
		return 1933
	case "k3740356":
		return 1934
	case "k3744225":
		return 1935
	case "k3748096":
		return 1936
	case "k3751969":
		return 1937
	case "k3755844":
		return 1938
	case "k3759721":
		return 1939
	case "k3763600":
		return 1940
	case "k3767481":
		return 1941
	case "k3771364":
		return 1942
	case "k3775249":
		return 1943
	case "k3779136":
		return 1944
	case "k3783025":
		return 1945
	case "k3786916":
		return 1946
	case "k3790809":
		return 1947
	case "k3794704":
		return 1948
	case "k3798601":
		return 1949
	case "k3802500":
		return 1950
	case "k3806401":
		return 1951
	case "k3810304":
		return 1952
	case "k3814209":
		return 1953
	case "k3818116":
		return 1954
	case "k3822025":
		return 1955
	case "k3825936":
		return 1956
	case "k3829849":
		return 1957
	case "k3833764":
		return 1958
	case "k3837681":
		return 1959
	case "k3841600":
		return 1960
	case "k3845521":
		return 1961
	case "k3849444":
		return 1962
	case "k3853369":
		return 1963
	case "k3857296":
		return 1964
	case "k3861225":
		return 1965
	case "k3865156":
		return 1966
	case "k3869089":
		return 1967
	case "k3873024":
		return 1968
	case "k3876961":
		return 1969
	case "k3880900":
		return 1970
	case "k3884841":
		return 1971
	case "k3888784":
		return 1972
	case "k3892729":
		return 1973
	case "k3896676":
		return 1974
	case "k3900625":
		return 1975
	case "k3904576":
		return 1976
	case "k3908529":
		return 1977
	case "k3912484":
		return 1978
	case "k3916441":
		return 1979
	case "k3920400":
		return 1980
	case "k3924361":
		return 1981
	case "k3928324":
		return 1982
	case "k3932289":
		return 1983
	case "k3936256":
		return 1984
	case "k3940225":
		return 1985
	case "k3944196":
		return 1986
	case "k3948169":
		return 1987
	case "k3952144":
		return 1988
	case "k3956121":
		return 1989
	case "k3960100":
		return 1990
	case "k3964081":
		return 1991
	case "k3968064":
		return 1992
	case "k3972049":
		return 1993
	case "k3976036":
		return 1994
	case "k3980025":
		return 1995
	case "k3984016":
		return 1996
	case "k3988009":
		return 1997
	case "k3992004":
		return 1998
	case "k3996001":
		return 1999
	}
	return -1
}

type E int

const (
	E0 E = iota
	E1
	E2
	E3
	E4
	E5
	E6
	E7
	E8
	E9
	E10
	E11
	E12
	E13
	E14
	E15
	E16
	E17
	E18
	E19
	E20
	E21
	E22
	E23
	E24
	E25
	E26
	E27
	E28
	E29
	E30
	E31
	E32
	E33
	E34
	E35
	E36
	E37
	E38
	E39
	E40
	E41
	E42
	E43
	E44
	E45
	E46
	E47
	E48
	E49
	E50
	E51
	E52
	E53
	E54
	E55
	E56
	E57
	E58
	E59
	E60
	E61
	E62
	E63
	E64
	E65
	E66
	E67
	E68
	E69
	E70
	E71
	E72
	E73
	E74
	E75
	E76
	E77
	E78
	E79
	E80
	E81
	E82
	E83
	E84
	E85
	E86
	E87
	E88
	E89
	E90
	E91
	E92
	E93
	E94
	E95
	E96
	E97
	E98
	E99
	E100
	E101
	E102
	E103
	E104
	E105
	E106
	E107
	E108
	E109
	E110
	E111
	E112
	E113
	E114
	E115
	E116
	E117
	E118
	E119
	E120
	E121
	E122
	E123
	E124
	E125
	E126
	E127
	E128
	E129
	E130
	E131
	E132
	E133
	E134
	E135
	E136
	E137
	E138
	E139
	E140
	E141
	E142
	E143
	E144
	E145
	E146
	E147
	E148
	E149
	E150
	E151
	E152
	E153
	E154
	E155
	E156
	E157
	E158
	E159
	E160
	E161
	E162
	E163
	E164
	E165
	E166
	E167
	E168
	E169
	E170
	E171
	E172
	E173
	E174
	E175
	E176
	E177
	E178
	E179
	E180
	E181
	E182
	E183
	E184
	E185
	E186
	E187
	E188
	E189
	E190
	E191
	E192
	E193
	E194
	E195
	E196
	E197
	E198
	E199
	E200
	E201
	E202
	E203
	E204
	E205
	E206
	E207
	E208
	E209
	E210
	E211
	E212
	E213
	E214
	E215
	E216
	E217
	E218
	E219
	E220
	E221
	E222
	E223
	E224
	E225
	E226
	E227
	E228
	E229
	E230
	E231
	E232
	E233
	E234
	E235
	E236
	E237
	E238
	E239
	E240
	E241
	E242
	E243
	E244
	E245
	E246
	E247
	E248
	E249
	E250
	E251
	E252
	E253
	E254
	E255
	E256
	E257
	E258
	E259
	E260
	E261
	E262
	E263
	E264
	E265
	E266
	E267
	E268
	E269
	E270
	E271
	E272
	E273
	E274
	E275
	E276
	E277
	E278
	E279
	E280
	E281
	E282
	E283
	E284
	E285
	E286
	E287
	E288
	E289
	E290
	E291
	E292
	E293
	E294
	E295
	E296
	E297
	E298
	E299
)

func (e E) String() string {
	switch e {
	case E0:
		return "E0"
	case E1:
		return "E1"
	case E2:
		return "E2"
	case E3:
		return "E3"
	case E4:
		return "E4"
	case E5:
		return "E5"
	case E6:
		return "E6"
	case E7:
		return "E7"
	case E8:
		return "E8"
	case E9:
		return "E9"
	case E10:
		return "E10"
	case E11:
		return "E11"
	case E12:
		return "E12"
	case E13:
		return "E13"
	case E14:
		return "E14"
	case E15:
		return "E15"
	case E16:
		return "E16"
	case E17:
		return "E17"
	case E18:
		return "E18"
	case E19:
		return "E19"
	case E20:
		return "E20"
	case E21:
		return "E21"
	case E22:
		return "E22"
	case E23:
		return "E23"
	case E24:
		return "E24"
	case E25:
		return "E25"
	case E26:
		return "E26"
	case E27:
		return "E27"
	case E28:
		return "E28"
	case E29:
		return "E29"
	case E30:
		return "E30"
	case E31:
		return "E31"
	case E32:
		return "E32"
	case E33:
		return "E33"
	case E34:
		return "E34"
	case E35:
		return "E35"
	case E36:
		return "E36"
	case E37:
		return "E37"
	case E38:
		return "E38"
	case E39:
		return "E39"
	case E40:
		return "E40"
	case E41:
		return "E41"
	case E42:
		return "E42"
	case E43:
		return "E43"
	case E44:
		return "E44"
	case E45:
		return "E45"
	case E46:
		return "E46"
	case E47:
		return "E47"
	case E48:
		return "E48"
	case E49:
		return "E49"
	case E50:
		return "E50"
	case E51:
		return "E51"
	case E52:
		return "E52"
	case E53:
		return "E53"
	case E54:
		return "E54"
	case E55:
		return "E55"
	case E56:
		return "E56"
	case E57:
		return "E57"
	case E58:
		return "E58"
	case E59:
		return "E59"
	case E60:
		return "E60"
	case E61:
		return "E61"
	case E62:
		return "E62"
	case E63:
		return "E63"
	case E64:
		return "E64"
	case E65:
		return "E65"
	case E66:
		return "E66"
	case E67:
		return "E67"
	case E68:
		return "E68"
	case E69:
		return "E69"
	case E70:
		return "E70"
	case E71:
		return "E71"
	case E72:
		return "E72"
	case E73:
		return "E73"
	case E74:
		return "E74"
	case E75:
		return "E75"
	case E76:
		return "E76"
	case E77:
		return "E77"
	case E78:
		return "E78"
	case E79:
		return "E79"
	case E80:
		return "E80"
	case E81:
		return "E81"
	case E82:
		return "E82"
	case E83:
		return "E83"
	case E84:
		return "E84"
	case E85:
		return "E85"
	case E86:
		return "E86"
	case E87:
		return "E87"
	case E88:
		return "E88"
	case E89:
		return "E89"
	case E90:
		return "E90"
	case E91:
		return "E91"
	case E92:
		return "E92"
	case E93:
		return "E93"
	case E94:
		return "E94"
	case E95:
		return "E95"
	case E96:
		return "E96"
	case E97:
		return "E97"
	case E98:
		return "E98"
	case E99:
		return "E99"
	case E100:
		return "E100"
	case E101:
		return "E101"
	case E102:
		return "E102"
	case E103:
		return "E103"
	case E104:
		return "E104"
	case E105:
		return "E105"
	case E106:
		return "E106"
	case E107:
		return "E107"
	case E108:
		return "E108"
	case E109:
		return "E109"
	case E110:
		return "E110"
	case E111:
		return "E111"
	case E112:
		return "E112"
	case E113:
		return "E113"
	case E114:
		return "E114"
	case E115:
		return "E115"
	case E116:
		return "E116"
	case E117:
		return "E117"
	case E118:
		return "E118"
	case E119:
		return "E119"
	case E120:
		return "E120"
	case E121:
		return "E121"
	case E122:
		return "E122"
	case E123:
		return "E123"
	case E124:
		return "E124"
	case E125:
		return "E125"
	case E126:
		return "E126"
	case E127:
		return "E127"
	case E128:
		return "E128"
	case E129:
		return "E129"
	case E130:
		return "E130"
	case E131:
		return "E131"
	case E132:
		return "E132"
	case E133:
		return "E133"
	case E134:
		return "E134"
	case E135:
		return "E135"
	case E136:
		return "E136"
	case E137:
		return "E137"
	case E138:
		return "E138"
	case E139:
		return "E139"
	case E140:
		return "E140"
	case E141:
		return "E141"
	case E142:
		return "E142"
	case E143:
		return "E143"
	case E144:
		return "E144"
	case E145:
		return "E145"
	case E146:
		return "E146"
	case E147:
		return "E147"
	case E148:
		return "E148"
	case E149:
		return "E149"
	case E150:
		return "E150"
	case E151:
		return "E151"
	case E152:
		return "E152"
	case E153:
		return "E153"
	case E154:
		return "E154"
	case E155:
		return "E155"
	case E156:
		return "E156"
	case E157:
		return "E157"
	case E158:
		return "E158"
	case E159:
		return "E159"
	case E160:
		return "E160"
	case E161:
		return "E161"
	case E162:
		return "E162"
	case E163:
		return "E163"
	case E164:
		return "E164"
	case E165:
		return "E165"
	case E166:
		return "E166"
	case E167:
		return "E167"
	case E168:
		return "E168"
	case E169:
		return "E169"
	case E170:
		return "E170"
	case E171:
		return "E171"
	case E172:
		return "E172"
	case E173:
		return "E173"
	case E174:
		return "E174"
	case E175:
		return "E175"
	case E176:
		return "E176"
	case E177:
		return "E177"
	case E178:
		return "E178"
	case E179:
		return "E179"
	case E180:
		return "E180"
	case E181:
		return "E181"
	case E182:
		return "E182"
	case E183:
		return "E183"
	case E184:
		return "E184"
	case E185:
		return "E185"
	case E186:
		return "E186"
	case E187:
		return "E187"
	case E188:
		return "E188"
	case E189:
		return "E189"
	case E190:
		return "E190"
	case E191:
		return "E191"
	case E192:
		return "E192"
	case E193:
		return "E193"
	case E194:
		return "E194"
	case E195:
		return "E195"
	case E196:
		return "E196"
	case E197:
		return "E197"
	case E198:
		return "E198"
	case E199:
		return "E199"
	case E200:
		return "E200"
	case E201:
		return "E201"
	case E202:
		return "E202"
	case E203:
		return "E203"
	case E204:
		return "E204"
	case E205:
		return "E205"
	case E206:
		return "E206"
	case E207:
		return "E207"
	case E208:
		return "E208"
	case E209:
		return "E209"
	case E210:
		return "E210"
	case E211:
		return "E211"
	case E212:
		return "E212"
	case E213:
		return "E213"
	case E214:
		return "E214"
	case E215:
		return "E215"
	case E216:
		return "E216"
	case E217:
		return "E217"
	case E218:
		return "E218"
	case E219:
		return "E219"
	case E220:
		return "E220"
	case E221:
		return "E221"
	case E222:
		return "E222"
	case E223:
		return "E223"
	case E224:
		return "E224"
	case E225:
		return "E225"
	case E226:
		return "E226"
	case E227:
		return "E227"
	case E228:
		return "E228"
	case E229:
		return "E229"
	case E230:
		return "E230"
	case E231:
		return "E231"
	case E232:
		return "E232"
	case E233:
		return "E233"
	case E234:
		return "E234"
	case E235:
		return "E235"
	case E236:
		return "E236"
	case E237:
		return "E237"
	case E238:
		return "E238"
	case E239:
		return "E239"
	case E240:
		return "E240"
	case E241:
		return "E241"
	case E242:
		return "E242"
	case E243:
		return "E243"
	case E244:
		return "E244"
	case E245:
		return "E245"
	case E246:
		return "E246"
	case E247:
		return "E247"
	case E248:
		return "E248"
	case E249:
		return "E249"
	case E250:
		return "E250"
	case E251:
		return "E251"
	case E252:
		return "E252"
	case E253:
		return "E253"
	case E254:
		return "E254"
	case E255:
		return "E255"
	case E256:
		return "E256"
	case E257:
		return "E257"
	case E258:
		return "E258"
	case E259:
		return "E259"
	case E260:
		return "E260"
	case E261:
		return "E261"
	case E262:
		return "E262"
	case E263:
		return "E263"
	case E264:
		return "E264"
	case E265:
		return "E265"
	case E266:
		return "E266"
	case E267:
		return "E267"
	case E268:
		return "E268"
	case E269:
		return "E269"
	case E270:
		return "E270"
	case E271:
		return "E271"
	case E272:
		return "E272"
	case E273:
		return "E273"
	case E274:
		return "E274"
	case E275:
		return "E275"
	case E276:
		return "E276"
	case E277:
		return "E277"
	case E278:
		return "E278"
	case E279:
		return "E279"
	case E280:
		return "E280"
	case E281:
		return "E281"
	case E282:
		return "E282"
	case E283:
		return "E283"
	case E284:
		return "E284"
	case E285:
		return "E285"
	case E286:
		return "E286"
	case E287:
		return "E287"
	case E288:
		return "E288"
	case E289:
		return "E289"
	case E290:
		return "E290"
	case E291:
		return "E291"
	case E292:
		return "E292"
	case E293:
		return "E293"
	case E294:
		return "E294"
	case E295:
		return "E295"
	case E296:
		return "E296"
	case E297:
		return "E297"
	case E298:
		return "E298"
	case E299:
		return "E299"
	}
	return "?"
}

func types(x any) int {
	switch x.(type) {
	case [0]int8:
		return 0
	case [1]int8:
		return 1
	case [2]int8:
		return 2
	case [3]int8:
		return 3
	case [4]int8:
		return 4
	case [5]int8:
		return 5
	case [6]int8:
		return 6
	case [7]int8:
		return 7
	case [8]int8:
		return 8
	case [9]int8:
		return 9
	case [10]int8:
		return 10
	case [11]int8:
		return 11
	case [12]int8:
		return 12
	case [13]int8:
		return 13
	case [14]int8:
		return 14
	case [15]int8:
		return 15
	case [16]int8:
		return 16
	case [17]int8:
		return 17
	case [18]int8:
		return 18
	case [19]int8:
		return 19
	case [20]int8:
		return 20
	case [21]int8:
		return 21
	case [22]int8:
		return 22
	case [23]int8:
		return 23
	case [24]int8:
		return 24
	case [25]int8:
		return 25
	case [26]int8:
		return 26
	case [27]int8:
		return 27
	case [28]int8:
		return 28
	case [29]int8:
		return 29
	case [30]int8:
		return 30
	case [31]int8:
		return 31
	case [32]int8:
		return 32
	case [33]int8:
		return 33
	case [34]int8:
		return 34
	case [35]int8:
		return 35
	case [36]int8:
		return 36
	case [37]int8:
		return 37
	case [38]int8:
		return 38
	case [39]int8:
		return 39
	case [40]int8:
		return 40
	case [41]int8:
		return 41
	case [42]int8:
		return 42
	case [43]int8:
		return 43
	case [44]int8:
		return 44
	case [45]int8:
		return 45
	case [46]int8:
		return 46
	case [47]int8:
		return 47
	case [48]int8:
		return 48
	case [49]int8:
		return 49
	case [50]int8:
		return 50
	case [51]int8:
		return 51
	case [52]int8:
		return 52
	case [53]int8:
		return 53
	case [54]int8:
		return 54
	case [55]int8:
		return 55
	case [56]int8:
		return 56
	case [57]int8:
		return 57
	case [58]int8:
		return 58
	case [59]int8:
		return 59
	case [60]int8:
		return 60
	case [61]int8:
		return 61
	case [62]int8:
		return 62
	case [63]int8:
		return 63
	case [64]int8:
		return 64
	case [65]int8:
		return 65
	case [66]int8:
		return 66
	case [67]int8:
		return 67
	case [68]int8:
		return 68
	case [69]int8:
		return 69
	case [70]int8:
		return 70
	case [71]int8:
		return 71
	case [72]int8:
		return 72
	case [73]int8:
		return 73
	case [74]int8:
		return 74
	case [75]int8:
		return 75
	case [76]int8:
		return 76
	case [77]int8:
		return 77
	case [78]int8:
		return 78
	case [79]int8:
		return 79
	case [80]int8:
		return 80
	case [81]int8:
		return 81
	case [82]int8:
		return 82
	case [83]int8:
		return 83
	case [84]int8:
		return 84
	case [85]int8:
		return 85
	case [86]int8:
		return 86
	case [87]int8:
		return 87
	case [88]int8:
		return 88
	case [89]int8:
		return 89
	case [90]int8:
		return 90
	case [91]int8:
		return 91
	case [92]int8:
		return 92
	case [93]int8:
		return 93
	case [94]int8:
		return 94
	case [95]int8:
		return 95
	case [96]int8:
		return 96
	case [97]int8:
		return 97
	case [98]int8:
		return 98
	case [99]int8:
		return 99
	case [100]int8:
		return 100
	case [101]int8:
		return 101
	case [102]int8:
		return 102
	case [103]int8:
		return 103
	case [104]int8:
		return 104
	case [105]int8:
		return 105
	case [106]int8:
		return 106
	case [107]int8:
		return 107
	case [108]int8:
		return 108
	case [109]int8:
		return 109
	case [110]int8:
		return 110
	case [111]int8:
		return 111
	case [112]int8:
		return 112
	case [113]int8:
		return 113
	case [114]int8:
		return 114
	case [115]int8:
		return 115
	case [116]int8:
		return 116
	case [117]int8:
		return 117
	case [118]int8:
		return 118
	case [119]int8:
		return 119
	case [120]int8:
		return 120
	case [121]int8:
		return 121
	case [122]int8:
		return 122
	case [123]int8:
		return 123
	case [124]int8:
		return 124
	case [125]int8:
		return 125
	case [126]int8:
		return 126
	case [127]int8:
		return 127
	case [128]int8:
		return 128
	case [129]int8:
		return 129
	case [130]int8:
		return 130
	case [131]int8:
		return 131
	case [132]int8:
		return 132
	case [133]int8:
		return 133
	case [134]int8:
		return 134
	case [135]int8:
		return 135
	case [136]int8:
		return 136
	case [137]int8:
		return 137
	case [138]int8:
		return 138
	case [139]int8:
		return 139
	case [140]int8:
		return 140
	case [141]int8:
		return 141
	case [142]int8:
		return 142
	case [143]int8:
		return 143
	case [144]int8:
		return 144
	case [145]int8:
		return 145
	case [146]int8:
		return 146
	case [147]int8:
		return 147
	case [148]int8:
		return 148
	case [149]int8:
		return 149
	case [150]int8:
		return 150
	case [151]int8:
		return 151
	case [152]int8:
		return 152
	case [153]int8:
		return 153
	case [154]int8:
		return 154
	case [155]int8:
		return 155
	case [156]int8:
		return 156
	case [157]int8:
		return 157
	case [158]int8:
		return 158
	case [159]int8:
		return 159
	case [160]int8:
		return 160
	case [161]int8:
		return 161
	case [162]int8:
		return 162
	case [163]int8:
		return 163
	case [164]int8:
		return 164
	case [165]int8:
		return 165
	case [166]int8:
		return 166
	case [167]int8:
		return 167
	case [168]int8:
		return 168
	case [169]int8:
		return 169
	case [170]int8:
		return 170
	case [171]int8:
		return 171
	case [172]int8:
		return 172
	case [173]int8:
		return 173
	case [174]int8:
		return 174
	case [175]int8:
		return 175
	case [176]int8:
		return 176
	case [177]int8:
		return 177
	case [178]int8:
		return 178
	case [179]int8:
		return 179
	case [180]int8:
		return 180
	case [181]int8:
		return 181
	case [182]int8:
		return 182
	case [183]int8:
		return 183
	case [184]int8:
		return 184
	case [185]int8:
		return 185
	case [186]int8:
		return 186
	case [187]int8:
		return 187
	case [188]int8:
		return 188
	case [189]int8:
		return 189
	case [190]int8:
		return 190
	case [191]int8:
		return 191
	case [192]int8:
		return 192
	case [193]int8:
		return 193
	case [194]int8:
		return 194
	case [195]int8:
		return 195
	case [196]int8:
		return 196
	case [197]int8:
		return 197
	case [198]int8:
		return 198
	case [199]int8:
		return 199
	case [200]int8:
		return 200
	case [201]int8:
		return 201
	case [202]int8:
		return 202
	case [203]int8:
		return 203
	case [204]int8:
		return 204
	case [205]int8:
		return 205
	case [206]int8:
		return 206
	case [207]int8:
		return 207
	case [208]int8:
		return 208
	case [209]int8:
		return 209
	case [210]int8:
		return 210
	case [211]int8:
		return 211
	case [212]int8:
		return 212
	case [213]int8:
		return 213
	case [214]int8:
		return 214
	case [215]int8:
		return 215
	case [216]int8:
		return 216
	case [217]int8:
		return 217
	case [218]int8:
		return 218
	case [219]int8:
		return 219
	case [220]int8:
		return 220
	case [221]int8:
		return 221
	case [222]int8:
		return 222
	case [223]int8:
		return 223
	case [224]int8:
		return 224
	case [225]int8:
		return 225
	case [226]int8:
		return 226
	case [227]int8:
		return 227
	case [228]int8:
		return 228
	case [229]int8:
		return 229
	case [230]int8:
		return 230
	case [231]int8:
		return 231
	case [232]int8:
		return 232
	case [233]int8:
		return 233
	case [234]int8:
		return 234
	case [235]int8:
		return 235
	case [236]int8:
		return 236
	case [237]int8:
		return 237
	case [238]int8:
		return 238
	case [239]int8:
		return 239
	case [240]int8:
		return 240
	case [241]int8:
		return 241
	case [242]int8:
		return 242
	case [243]int8:
		return 243
	case [244]int8:
		return 244
	case [245]int8:
		return 245
	case [246]int8:
		return 246
	case [247]int8:
		return 247
	case [248]int8:
		return 248
	case [249]int8:
		return 249
	case [250]int8:
		return 250
	case [251]int8:
		return 251
	case [252]int8:
		return 252
	case [253]int8:
		return 253
	case [254]int8:
		return 254
	case [255]int8:
		return 255
	case [256]int8:
		return 256
	case [257]int8:
		return 257
	case [258]int8:
		return 258
	case [259]int8:
		return 259
	case [260]int8:
		return 260
	case [261]int8:
		return 261
	case [262]int8:
		return 262
	case [263]int8:
		return 263
	case [264]int8:
		return 264
	case [265]int8:
		return 265
	case [266]int8:
		return 266
	case [267]int8:
		return 267
	case [268]int8:
		return 268
	case [269]int8:
		return 269
	case [270]int8:
		return 270
	case [271]int8:
		return 271
	case [272]int8:
		return 272
	case [273]int8:
		return 273
	case [274]int8:
		return 274
	case [275]int8:
		return 275
	case [276]int8:
		return 276
	case [277]int8:
		return 277
	case [278]int8:
		return 278
	case [279]int8:
		return 279
	case [280]int8:
		return 280
	case [281]int8:
		return 281
	case [282]int8:
		return 282
	case [283]int8:
		return 283
	case [284]int8:
		return 284
	case [285]int8:
		return 285
	case [286]int8:
		return 286
	case [287]int8:
		return 287
	case [288]int8:
		return 288
	case [289]int8:
		return 289
	case [290]int8:
		return 290
	case [291]int8:
		return 291
	case [292]int8:
		return 292
	case [293]int8:
		return 293
	case [294]int8:
		return 294
	case [295]int8:
		return 295
	case [296]int8:
		return 296
	case [297]int8:
		return 297
	case [298]int8:
		return 298
	case [299]int8:
		return 299
	}
	return -1
}

func sparse(x uint64) int {
	switch {
	case x < 1000:
		return 0
	case x < 2000:
		return 1
	case x < 3000:
		return 2
	case x < 4000:
		return 3
	case x < 5000:
		return 4
	case x < 6000:
		return 5
	case x < 7000:
		return 6
	case x < 8000:
		return 7
	case x < 9000:
		return 8
	case x < 10000:
		return 9
	case x < 11000:
		return 10
	case x < 12000:
		return 11
	case x < 13000:
		return 12
	case x < 14000:
		return 13
	case x < 15000:
		return 14
	case x < 16000:
		return 15
	case x < 17000:
		return 16
	case x < 18000:
		return 17
	case x < 19000:
		return 18
	case x < 20000:
		return 19
	case x < 21000:
		return 20
	case x < 22000:
		return 21
	case x < 23000:
		return 22
	case x < 24000:
		return 23
	case x < 25000:
		return 24
	case x < 26000:
		return 25
	case x < 27000:
		return 26
	case x < 28000:
		return 27
	case x < 29000:
		return 28
	case x < 30000:
		return 29
	case x < 31000:
		return 30
	case x < 32000:
		return 31
	case x < 33000:
		return 32
	case x < 34000:
		return 33
	case x < 35000:
		return 34
	case x < 36000:
		return 35
	case x < 37000:
		return 36
	case x < 38000:
		return 37
	case x < 39000:
		return 38
	case x < 40000:
		return 39
	case x < 41000:
		return 40
	case x < 42000:
		return 41
	case x < 43000:
		return 42
	case x < 44000:
		return 43
	case x < 45000:
		return 44
	case x < 46000:
		return 45
	case x < 47000:
		return 46
	case x < 48000:
		return 47
	case x < 49000:
		return 48
	case x < 50000:
		return 49
	case x < 51000:
		return 50
	case x < 52000:
		return 51
	case x < 53000:
		return 52
	case x < 54000:
		return 53
	case x < 55000:
		return 54
	case x < 56000:
		return 55
	case x < 57000:
		return 56
	case x < 58000:
		return 57
	case x < 59000:
		return 58
	case x < 60000:
		return 59
	case x < 61000:
		return 60
	case x < 62000:
		return 61
	case x < 63000:
		return 62
	case x < 64000:
		return 63
	case x < 65000:
		return 64
	case x < 66000:
		return 65
	case x < 67000:
		return 66
	case x < 68000:
		return 67
	case x < 69000:
		return 68
	case x < 70000:
		return 69
	case x < 71000:
		return 70
	case x < 72000:
		return 71
	case x < 73000:
		return 72
	case x < 74000:
		return 73
	case x < 75000:
		return 74
	case x < 76000:
		return 75
	case x < 77000:
		return 76
	case x < 78000:
		return 77
	case x < 79000:
		return 78
	case x < 80000:
		return 79
	case x < 81000:
		return 80
	case x < 82000:
		return 81
	case x < 83000:
		return 82
	case x < 84000:
		return 83
	case x < 85000:
		return 84
	case x < 86000:
		return 85
	case x < 87000:
		return 86
	case x < 88000:
		return 87
	case x < 89000:
		return 88
	case x < 90000:
		return 89
	case x < 91000:
		return 90
	case x < 92000:
		return 91
	case x < 93000:
		return 92
	case x < 94000:
		return 93
	case x < 95000:
		return 94
	case x < 96000:
		return 95
	case x < 97000:
		return 96
	case x < 98000:
		return 97
	case x < 99000:
		return 98
	case x < 100000:
		return 99
	case x < 101000:
		return 100
	case x < 102000:
		return 101
	case x < 103000:
		return 102
	case x < 104000:
		return 103
	case x < 105000:
		return 104
	case x < 106000:
		return 105
	case x < 107000:
		return 106
	case x < 108000:
		return 107
	case x < 109000:
		return 108
	case x < 110000:
		return 109
	case x < 111000:
		return 110
	case x < 112000:
		return 111
	case x < 113000:
		return 112
	case x < 114000:
		return 113
	case x < 115000:
		return 114
	case x < 116000:
		return 115
	case x < 117000:
		return 116
	case x < 118000:
		return 117
	case x < 119000:
		return 118
	case x < 120000:
		return 119
	case x < 121000:
		return 120
	case x < 122000:
		return 121
	case x < 123000:
		return 122
	case x < 124000:
		return 123
	case x < 125000:
		return 124
	case x < 126000:
		return 125
	case x < 127000:
		return 126
	case x < 128000:
		return 127
	case x < 129000:
		return 128
	case x < 130000:
		return 129
	case x < 131000:
		return 130
	case x < 132000:
		return 131
	case x < 133000:
		return 132
	case x < 134000:
		return 133
	case x < 135000:
		return 134
	case x < 136000:
		return 135
	case x < 137000:
		return 136
	case x < 138000:
		return 137
	case x < 139000:
		return 138
	case x < 140000:
		return 139
	case x < 141000:
		return 140
	case x < 142000:
		return 141
	case x < 143000:
		return 142
	case x < 144000:
		return 143
	case x < 145000:
		return 144
	case x < 146000:
		return 145
	case x < 147000:
		return 146
	case x < 148000:
		return 147
	case x < 149000:
		return 148
	case x < 150000:
		return 149
	case x < 151000:
		return 150
	case x < 152000:
		return 151
	case x < 153000:
		return 152
	case x < 154000:
		return 153
	case x < 155000:
		return 154
	case x < 156000:
		return 155
	case x < 157000:
		return 156
	case x < 158000:
		return 157
	case x < 159000:
		return 158
	case x < 160000:
		return 159
	case x < 161000:
		return 160
	case x < 162000:
		return 161
	case x < 163000:
		return 162
	case x < 164000:
		return 163
	case x < 165000:
		return 164
	case x < 166000:
		return 165
	case x < 167000:
		return 166
	case x < 168000:
		return 167
	case x < 169000:
		return 168
	case x < 170000:
		return 169
	case x < 171000:
		return 170
	case x < 172000:
		return 171
	case x < 173000:
		return 172
	case x < 174000:
		return 173
	case x < 175000:
		return 174
	case x < 176000:
		return 175
	case x < 177000:
		return 176
	case x < 178000:
		return 177
	case x < 179000:
		return 178
	case x < 180000:
		return 179
	case x < 181000:
		return 180
	case x < 182000:
		return 181
	case x < 183000:
		return 182
	case x < 184000:
		return 183
	case x < 185000:
		return 184
	case x < 186000:
		return 185
	case x < 187000:
		return 186
	case x < 188000:
		return 187
	case x < 189000:
		return 188
	case x < 190000:
		return 189
	case x < 191000:
		return 190
	case x < 192000:
		return 191
	case x < 193000:
		return 192
	case x < 194000:
		return 193
	case x < 195000:
		return 194
	case x < 196000:
		return 195
	case x < 197000:
		return 196
	case x < 198000:
		return 197
	case x < 199000:
		return 198
	case x < 200000:
		return 199
	case x < 201000:
		return 200
	case x < 202000:
		return 201
	case x < 203000:
		return 202
	case x < 204000:
		return 203
	case x < 205000:
		return 204
	case x < 206000:
		return 205
	case x < 207000:
		return 206
	case x < 208000:
		return 207
	case x < 209000:
		return 208
	case x < 210000:
		return 209
	case x < 211000:
		return 210
	case x < 212000:
		return 211
	case x < 213000:
		return 212
	case x < 214000:
		return 213
	case x < 215000:
		return 214
	case x < 216000:
		return 215
	case x < 217000:
		return 216
	case x < 218000:
		return 217
	case x < 219000:
		return 218
	case x < 220000:
		return 219
	case x < 221000:
		return 220
	case x < 222000:
		return 221
	case x < 223000:
		return 222
	case x < 224000:
		return 223
	case x < 225000:
		return 224
	case x < 226000:
		return 225
	case x < 227000:
		return 226
	case x < 228000:
		return 227
	case x < 229000:
		return 228
	case x < 230000:
		return 229
	case x < 231000:
		return 230
	case x < 232000:
		return 231
	case x < 233000:
		return 232
	case x < 234000:
		return 233
	case x < 235000:
		return 234
	case x < 236000:
		return 235
	case x < 237000:
		return 236
	case x < 238000:
		return 237
	case x < 239000:
		return 238
	case x < 240000:
		return 239
	case x < 241000:
		return 240
	case x < 242000:
		return 241
	case x < 243000:
		return 242
	case x < 244000:
		return 243
	case x < 245000:
		return 244
	case x < 246000:
		return 245
	case x < 247000:
		return 246
	case x < 248000:
		return 247
	case x < 249000:
		return 248
	case x < 250000:
		return 249
	case x < 251000:
		return 250
	case x < 252000:
		return 251
	case x < 253000:
		return 252
	case x < 254000:
		return 253
	case x < 255000:
		return 254
	case x < 256000:
		return 255
	case x < 257000:
		return 256
	case x < 258000:
		return 257
	case x < 259000:
		return 258
	case x < 260000:
		return 259
	case x < 261000:
		return 260
	case x < 262000:
		return 261
	case x < 263000:
		return 262
	case x < 264000:
		return 263
	case x < 265000:
		return 264
	case x < 266000:
		return 265
	case x < 267000:
		return 266
	case x < 268000:
		return 267
	case x < 269000:
		return 268
	case x < 270000:
		return 269
	case x < 271000:
		return 270
	case x < 272000:
		return 271
	case x < 273000:
		return 272
	case x < 274000:
		return 273
	case x < 275000:
		return 274
	case x < 276000:
		return 275
	case x < 277000:
		return 276
	case x < 278000:
		return 277
	case x < 279000:
		return 278
	case x < 280000:
		return 279
	case x < 281000:
		return 280
	case x < 282000:
		return 281
	case x < 283000:
		return 282
	case x < 284000:
		return 283
	case x < 285000:
		return 284
	case x < 286000:
		return 285
	case x < 287000:
		return 286
	case x < 288000:
		return 287
	case x < 289000:
		return 288
	case x < 290000:
		return 289
	case x < 291000:
		return 290
	case x < 292000:
		return 291
	case x < 293000:
		return 292
	case x < 294000:
		return 293
	case x < 295000:
		return 294
	case x < 296000:
		return 295
	case x < 297000:
		return 296
	case x < 298000:
		return 297
	case x < 299000:
		return 298
	case x < 300000:
		return 299
	}
	return -1
}

var table = []struct {
	a int
	b string
	c [2]float64
}{
	{0, "s0", [2]float64{0, 0.5}},
	{1, "s1", [2]float64{1, 1.5}},
	{2, "s2", [2]float64{2, 2.5}},
	{3, "s3", [2]float64{3, 3.5}},
	{4, "s4", [2]float64{4, 4.5}},
	{5, "s5", [2]float64{5, 5.5}},
	{6, "s6", [2]float64{6, 6.5}},
	{7, "s7", [2]float64{7, 7.5}},
	{8, "s8", [2]float64{8, 8.5}},
	{9, "s9", [2]float64{9, 9.5}},
	{10, "s10", [2]float64{10, 10.5}},
	{11, "s11", [2]float64{11, 11.5}},
	{12, "s12", [2]float64{12, 12.5}},
	{13, "s13", [2]float64{13, 13.5}},
	{14, "s14", [2]float64{14, 14.5}},
	{15, "s15", [2]float64{15, 15.5}},
	{16, "s16", [2]float64{16, 16.5}},
	{17, "s17", [2]float64{17, 17.5}},
	{18, "s18", [2]float64{18, 18.5}},
	{19, "s19", [2]float64{19, 19.5}},
	{20, "s20", [2]float64{20, 20.5}},
	{21, "s21", [2]float64{21, 21.5}},
	{22, "s22", [2]float64{22, 22.5}},
	{23, "s23", [2]float64{23, 23.5}},
	{24, "s24", [2]float64{24, 24.5}},
	{25, "s25", [2]float64{25, 25.5}},
	{26, "s26", [2]float64{26, 26.5}},
	{27, "s27", [2]float64{27, 27.5}},
	{28, "s28", [2]float64{28, 28.5}},
	{29, "s29", [2]float64{29, 29.5}},
	{30, "s30", [2]float64{30, 30.5}},
	{31, "s31", [2]float64{31, 31.5}},
	{32, "s32", [2]float64{32, 32.5}},
	{33, "s33", [2]float64{33, 33.5}},
	{34, "s34", [2]float64{34, 34.5}},
	{35, "s35", [2]float64{35, 35.5}},
	{36, "s36", [2]float64{36, 36.5}},
	{37, "s37", [2]float64{37, 37.5}},
	{38, "s38", [2]float64{38, 38.5}},
	{39, "s39", [2]float64{39, 39.5}},
	{40, "s40", [2]float64{40, 40.5}},
	{41, "s41", [2]float64{41, 41.5}},
	{42, "s42", [2]float64{42, 42.5}},
	{43, "s43", [2]float64{43, 43.5}},
	{44, "s44", [2]float64{44, 44.5}},
	{45, "s45", [2]float64{45, 45.5}},
	{46, "s46", [2]float64{46, 46.5}},
	{47, "s47", [2]float64{47, 47.5}},
	{48, "s48", [2]float64{48, 48.5}},
	{49, "s49", [2]float64{49, 49.5}},
	{50, "s50", [2]float64{50, 50.5}},
	{51, "s51", [2]float64{51, 51.5}},
	{52, "s52", [2]float64{52, 52.5}},
	{53, "s53", [2]float64{53, 53.5}},
	{54, "s54", [2]float64{54, 54.5}},
	{55, "s55", [2]float64{55, 55.5}},
	{56, "s56", [2]float64{56, 56.5}},
	{57, "s57", [2]float64{57, 57.5}},
	{58, "s58", [2]float64{58, 58.5}},
	{59, "s59", [2]float64{59, 59.5}},
	{60, "s60", [2]float64{60, 60.5}},
	{61, "s61", [2]float64{61, 61.5}},
	{62, "s62", [2]float64{62, 62.5}},
	{63, "s63", [2]float64{63, 63.5}},
	{64, "s64", [2]float64{64, 64.5}},
	{65, "s65", [2]float64{65, 65.5}},
	{66, "s66", [2]float64{66, 66.5}},
	{67, "s67", [2]float64{67, 67.5}},
	{68, "s68", [2]float64{68, 68.5}},
	{69, "s69", [2]float64{69, 69.5}},
	{70, "s70", [2]float64{70, 70.5}},
	{71, "s71", [2]float64{71, 71.5}},
	{72, "s72", [2]float64{72, 72.5}},
	{73, "s73", [2]float64{73, 73.5}},
	{74, "s74", [2]float64{74, 74.5}},
	{75, "s75", [2]float64{75, 75.5}},
	{76, "s76", [2]float64{76, 76.5}},
	{77, "s77", [2]float64{77, 77.5}},
	{78, "s78", [2]float64{78, 78.5}},
	{79, "s79", [2]float64{79, 79.5}},
	{80, "s80", [2]float64{80, 80.5}},
	{81, "s81", [2]float64{81, 81.5}},
	{82, "s82", [2]float64{82, 82.5}},
	{83, "s83", [2]float64{83, 83.5}},
	{84, "s84", [2]float64{84, 84.5}},
	{85, "s85", [2]float64{85, 85.5}},
	{86, "s86", [2]float64{86, 86.5}},
	{87, "s87", [2]float64{87, 87.5}},
	{88, "s88", [2]float64{88, 88.5}},
	{89, "s89", [2]float64{89, 89.5}},
	{90, "s90", [2]float64{90, 90.5}},
	{91, "s91", [2]float64{91, 91.5}},
	{92, "s92", [2]float64{92, 92.5}},
	{93, "s93", [2]float64{93, 93.5}},
	{94, "s94", [2]float64{94, 94.5}},
	{95, "s95", [2]float64{95, 95.5}},
	{96, "s96", [2]float64{96, 96.5}},
	{97, "s97", [2]float64{97, 97.5}},
	{98, "s98", [2]float64{98, 98.5}},
	{99, "s99", [2]float64{99, 99.5}},
	{100, "s100", [2]float64{100, 100.5}},
	{101, "s101", [2]float64{101, 101.5}},
	{102, "s102", [2]float64{102, 102.5}},
	{103, "s103", [2]float64{103, 103.5}},
	{104, "s104", [2]float64{104, 104.5}},
	{105, "s105", [2]float64{105, 105.5}},
	{106, "s106", [2]float64{106, 106.5}},
	{107, "s107", [2]float64{107, 107.5}},
	{108, "s108", [2]float64{108, 108.5}},
	{109, "s109", [2]float64{109, 109.5}},
	{110, "s110", [2]float64{110, 110.5}},
	{111, "s111", [2]float64{111, 111.5}},
	{112, "s112", [2]float64{112, 112.5}},
	{113, "s113", [2]float64{113, 113.5}},
	{114, "s114", [2]float64{114, 114.5}},
	{115, "s115", [2]float64{115, 115.5}},
	{116, "s116", [2]float64{116, 116.5}},
	{117, "s117", [2]float64{117, 117.5}},
	{118, "s118", [2]float64{118, 118.5}},
	{119, "s119", [2]float64{119, 119.5}},
	{120, "s120", [2]float64{120, 120.5}},
	{121, "s121", [2]float64{121, 121.5}},
	{122, "s122", [2]float64{122, 122.5}},
	{123, "s123", [2]float64{123, 123.5}},
	{124, "s124", [2]float64{124, 124.5}},
	{125, "s125", [2]float64{125, 125.5}},
	{126, "s126", [2]float64{126, 126.5}},
	{127, "s127", [2]float64{127, 127.5}},
	{128, "s128", [2]float64{128, 128.5}},
	{129, "s129", [2]float64{129, 129.5}},
	{130, "s130", [2]float64{130, 130.5}},
	{131, "s131", [2]float64{131, 131.5}},
	{132, "s132", [2]float64{132, 132.5}},
	{133, "s133", [2]float64{133, 133.5}},
	{134, "s134", [2]float64{134, 134.5}},
	{135, "s135", [2]float64{135, 135.5}},
	{136, "s136", [2]float64{136, 136.5}},
	{137, "s137", [2]float64{137, 137.5}},
	{138, "s138", [2]float64{138, 138.5}},
	{139, "s139", [2]float64{139, 139.5}},
	{140, "s140", [2]float64{140, 140.5}},
	{141, "s141", [2]float64{141, 141.5}},
	{142, "s142", [2]float64{142, 142.5}},
	{143, "s143", [2]float64{143, 143.5}},
	{144, "s144", [2]float64{144, 144.5}},
	{145, "s145", [2]float64{145, 145.5}},
	{146, "s146", [2]float64{146, 146.5}},
	{147, "s147", [2]float64{147, 147.5}},
	{148, "s148", [2]float64{148, 148.5}},
	{149, "s149", [2]float64{149, 149.5}},
	{150, "s150", [2]float64{150, 150.5}},
	{151, "s151", [2]float64{151, 151.5}},
	{152, "s152", [2]float64{152, 152.5}},
	{153, "s153", [2]float64{153, 153.5}},
	{154, "s154", [2]float64{154, 154.5}},
	{155, "s155", [2]float64{155, 155.5}},
	{156, "s156", [2]float64{156, 156.5}},
	{157, "s157", [2]float64{157, 157.5}},
	{158, "s158", [2]float64{158, 158.5}},
	{159, "s159", [2]float64{159, 159.5}},
	{160, "s160", [2]float64{160, 160.5}},
	{161, "s161", [2]float64{161, 161.5}},
	{162, "s162", [2]float64{162, 162.5}},
	{163, "s163", [2]float64{163, 163.5}},
	{164, "s164", [2]float64{164, 164.5}},
	{165, "s165", [2]float64{165, 165.5}},
	{166, "s166", [2]float64{166, 166.5}},
	{167, "s167", [2]float64{167, 167.5}},
	{168, "s168", [2]float64{168, 168.5}},
	{169, "s169", [2]float64{169, 169.5}},
	{170, "s170", [2]float64{170, 170.5}},
	{171, "s171", [2]float64{171, 171.5}},
	{172, "s172", [2]float64{172, 172.5}},
	{173, "s173", [2]float64{173, 173.5}},
	{174, "s174", [2]float64{174, 174.5}},
	{175, "s175", [2]float64{175, 175.5}},
	{176, "s176", [2]float64{176, 176.5}},
	{177, "s177", [2]float64{177, 177.5}},
	{178, "s178", [2]float64{178, 178.5}},
	{179, "s179", [2]float64{179, 179.5}},
	{180, "s180", [2]float64{180, 180.5}},
	{181, "s181", [2]float64{181, 181.5}},
	{182, "s182", [2]float64{182, 182.5}},
	{183, "s183", [2]float64{183, 183.5}},
	{184, "s184", [2]float64{184, 184.5}},
	{185, "s185", [2]float64{185, 185.5}},
	{186, "s186", [2]float64{186, 186.5}},
	{187, "s187", [2]float64{187, 187.5}},
	{188, "s188", [2]float64{188, 188.5}},
	{189, "s189", [2]float64{189, 189.5}},
	{190, "s190", [2]float64{190, 190.5}},
	{191, "s191", [2]float64{191, 191.5}},
	{192, "s192", [2]float64{192, 192.5}},
	{193, "s193", [2]float64{193, 193.5}},
	{194, "s194", [2]float64{194, 194.5}},
	{195, "s195", [2]float64{195, 195.5}},
	{196, "s196", [2]float64{196, 196.5}},
	{197, "s197", [2]float64{197, 197.5}},
	{198, "s198", [2]float64{198, 198.5}},
	{199, "s199", [2]float64{199, 199.5}},
	{200, "s200", [2]float64{200, 200.5}},
	{201, "s201", [2]float64{201, 201.5}},
	{202, "s202", [2]float64{202, 202.5}},
	{203, "s203", [2]float64{203, 203.5}},
	{204, "s204", [2]float64{204, 204.5}},
	{205, "s205", [2]float64{205, 205.5}},
	{206, "s206", [2]float64{206, 206.5}},
	{207, "s207", [2]float64{207, 207.5}},
	{208, "s208", [2]float64{208, 208.5}},
	{209, "s209", [2]float64{209, 209.5}},
	{210, "s210", [2]float64{210, 210.5}},
	{211, "s211", [2]float64{211, 211.5}},
	{212, "s212", [2]float64{212, 212.5}},
	{213, "s213", [2]float64{213, 213.5}},
	{214, "s214", [2]float64{214, 214.5}},
	{215, "s215", [2]float64{215, 215.5}},
	{216, "s216", [2]float64{216, 216.5}},
	{217, "s217", [2]float64{217, 217.5}},
	{218, "s218", [2]float64{218, 218.5}},
	{219, "s219", [2]float64{219, 219.5}},
	{220, "s220", [2]float64{220, 220.5}},
	{221, "s221", [2]float64{221, 221.5}},
	{222, "s222", [2]float64{222, 222.5}},
	{223, "s223", [2]float64{223, 223.5}},
	{224, "s224", [2]float64{224, 224.5}},
	{225, "s225", [2]float64{225, 225.5}},
	{226, "s226", [2]float64{226, 226.5}},
	{227, "s227", [2]float64{227, 227.5}},
	{228, "s228", [2]float64{228, 228.5}},
	{229, "s229", [2]float64{229, 229.5}},
	{230, "s230", [2]float64{230, 230.5}},
	{231, "s231", [2]float64{231, 231.5}},
	{232, "s232", [2]float64{232, 232.5}},
	{233, "s233", [2]float64{233, 233.5}},
	{234, "s234", [2]float64{234, 234.5}},
	{235, "s235", [2]float64{235, 235.5}},
	{236, "s236", [2]float64{236, 236.5}},
	{237, "s237", [2]float64{237, 237.5}},
	{238, "s238", [2]float64{238, 238.5}},
	{239, "s239", [2]float64{239, 239.5}},
	{240, "s240", [2]float64{240, 240.5}},
	{241, "s241", [2]float64{241, 241.5}},
	{242, "s242", [2]float64{242, 242.5}},
	{243, "s243", [2]float64{243, 243.5}},
	{244, "s244", [2]float64{244, 244.5}},
	{245, "s245", [2]float64{245, 245.5}},
	{246, "s246", [2]float64{246, 246.5}},
	{247, "s247", [2]float64{247, 247.5}},
	{248, "s248", [2]float64{248, 248.5}},
	{249, "s249", [2]float64{249, 249.5}},
	{250, "s250", [2]float64{250, 250.5}},
	{251, "s251", [2]float64{251, 251.5}},
	{252, "s252", [2]float64{252, 252.5}},
	{253, "s253", [2]float64{253, 253.5}},
	{254, "s254", [2]float64{254, 254.5}},
	{255, "s255", [2]float64{255, 255.5}},
	{256, "s256", [2]float64{256, 256.5}},
	{257, "s257", [2]float64{257, 257.5}},
	{258, "s258", [2]float64{258, 258.5}},
	{259, "s259", [2]float64{259, 259.5}},
	{260, "s260", [2]float64{260, 260.5}},
	{261, "s261", [2]float64{261, 261.5}},
	{262, "s262", [2]float64{262, 262.5}},
	{263, "s263", [2]float64{263, 263.5}},
	{264, "s264", [2]float64{264, 264.5}},
	{265, "s265", [2]float64{265, 265.5}},
	{266, "s266", [2]float64{266, 266.5}},
	{267, "s267", [2]float64{267, 267.5}},
	{268, "s268", [2]float64{268, 268.5}},
	{269, "s269", [2]float64{269, 269.5}},
	{270, "s270", [2]float64{270, 270.5}},
	{271, "s271", [2]float64{271, 271.5}},
	{272, "s272", [2]float64{272, 272.5}},
	{273, "s273", [2]float64{273, 273.5}},
	{274, "s274", [2]float64{274, 274.5}},
	{275, "s275", [2]float64{275, 275.5}},
	{276, "s276", [2]float64{276, 276.5}},
	{277, "s277", [2]float64{277, 277.5}},
	{278, "s278", [2]float64{278, 278.5}},
	{279, "s279", [2]float64{279, 279.5}},
	{280, "s280", [2]float64{280, 280.5}},
	{281, "s281", [2]float64{281, 281.5}},
	{282, "s282", [2]float64{282, 282.5}},
	{283, "s283", [2]float64{283, 283.5}},
	{284, "s284", [2]float64{284, 284.5}},
	{285, "s285", [2]float64{285, 285.5}},
	{286, "s286", [2]float64{286, 286.5}},
	{287, "s287", [2]float64{287, 287.5}},
	{288, "s288", [2]float64{288, 288.5}},
	{289, "s289", [2]float64{289, 289.5}},
	{290, "s290", [2]float64{290, 290.5}},
	{291, "s291", [2]float64{291, 291.5}},
	{292, "s292", [2]float64{292, 292.5}},
	{293, "s293", [2]float64{293, 293.5}},
	{294, "s294", [2]float64{294, 294.5}},
	{295, "s295", [2]float64{295, 295.5}},
	{296, "s296", [2]float64{296, 296.5}},
	{297, "s297", [2]float64{297, 297.5}},
	{298, "s298", [2]float64{298, 298.5}},
	{299, "s299", [2]float64{299, 299.5}},
	{300, "s300", [2]float64{300, 300.5}},
	{301, "s301", [2]float64{301, 301.5}},
	{302, "s302", [2]float64{302, 302.5}},
	{303, "s303", [2]float64{303, 303.5}},
	{304, "s304", [2]float64{304, 304.5}},
	{305, "s305", [2]float64{305, 305.5}},
	{306, "s306", [2]float64{306, 306.5}},
	{307, "s307", [2]float64{307, 307.5}},
	{308, "s308", [2]float64{308, 308.5}},
	{309, "s309", [2]float64{309, 309.5}},
	{310, "s310", [2]float64{310, 310.5}},
	{311, "s311", [2]float64{311, 311.5}},
	{312, "s312", [2]float64{312, 312.5}},
	{313, "s313", [2]float64{313, 313.5}},
	{314, "s314", [2]float64{314, 314.5}},
	{315, "s315", [2]float64{315, 315.5}},
	{316, "s316", [2]float64{316, 316.5}},
	{317, "s317", [2]float64{317, 317.5}},
	{318, "s318", [2]float64{318, 318.5}},
	{319, "s319", [2]float64{319, 319.5}},
	{320, "s320", [2]float64{320, 320.5}},
	{321, "s321", [2]float64{321, 321.5}},
	{322, "s322", [2]float64{322, 322.5}},
	{323, "s323", [2]float64{323, 323.5}},
	{324, "s324", [2]float64{324, 324.5}},
	{325, "s325", [2]float64{325, 325.5}},
	{326, "s326", [2]float64{326, 326.5}},
	{327, "s327", [2]float64{327, 327.5}},
	{328, "s328", [2]float64{328, 328.5}},
	{329, "s329", [2]float64{329, 329.5}},
	{330, "s330", [2]float64{330, 330.5}},
	{331, "s331", [2]float64{331, 331.5}},
	{332, "s332", [2]float64{332, 332.5}},
	{333, "s333", [2]float64{333, 333.5}},
	{334, "s334", [2]float64{334, 334.5}},
	{335, "s335", [2]float64{335, 335.5}},
	{336, "s336", [2]float64{336, 336.5}},
	{337, "s337", [2]float64{337, 337.5}},
	{338, "s338", [2]float64{338, 338.5}},
	{339, "s339", [2]float64{339, 339.5}},
	{340, "s340", [2]float64{340, 340.5}},
	{341, "s341", [2]float64{341, 341.5}},
	{342, "s342", [2]float64{342, 342.5}},
	{343, "s343", [2]float64{343, 343.5}},
	{344, "s344", [2]float64{344, 344.5}},
	{345, "s345", [2]float64{345, 345.5}},
	{346, "s346", [2]float64{346, 346.5}},
	{347, "s347", [2]float64{347, 347.5}},
	{348, "s348", [2]float64{348, 348.5}},
	{349, "s349", [2]float64{349, 349.5}},
	{350, "s350", [2]float64{350, 350.5}},
	{351, "s351", [2]float64{351, 351.5}},
	{352, "s352", [2]float64{352, 352.5}},
	{353, "s353", [2]float64{353, 353.5}},
	{354, "s354", [2]float64{354, 354.5}},
	{355, "s355", [2]float64{355, 355.5}},
	{356, "s356", [2]float64{356, 356.5}},
	{357, "s357", [2]float64{357, 357.5}},
	{358, "s358", [2]float64{358, 358.5}},
	{359, "s359", [2]float64{359, 359.5}},
	{360, "s360", [2]float64{360, 360.5}},
	{361, "s361", [2]float64{361, 361.5}},
	{362, "s362", [2]float64{362, 362.5}},
	{363, "s363", [2]float64{363, 363.5}},
	{364, "s364", [2]float64{364, 364.5}},
	{365, "s365", [2]float64{365, 365.5}},
	{366, "s366", [2]float64{366, 366.5}},
	{367, "s367", [2]float64{367, 367.5}},
	{368, "s368", [2]float64{368, 368.5}},
	{369, "s369", [2]float64{369, 369.5}},
	{370, "s370", [2]float64{370, 370.5}},
	{371, "s371", [2]float64{371, 371.5}},
	{372, "s372", [2]float64{372, 372.5}},
	{373, "s373", [2]float64{373, 373.5}},
	{374, "s374", [2]float64{374, 374.5}},
	{375, "s375", [2]float64{375, 375.5}},
	{376, "s376", [2]float64{376, 376.5}},
	{377, "s377", [2]float64{377, 377.5}},
	{378, "s378", [2]float64{378, 378.5}},
	{379, "s379", [2]float64{379, 379.5}},
	{380, "s380", [2]float64{380, 380.5}},
	{381, "s381", [2]float64{381, 381.5}},
	{382, "s382", [2]float64{382, 382.5}},
	{383, "s383", [2]float64{383, 383.5}},
	{384, "s384", [2]float64{384, 384.5}},
	{385, "s385", [2]float64{385, 385.5}},
	{386, "s386", [2]float64{386, 386.5}},
	{387, "s387", [2]float64{387, 387.5}},
	{388, "s388", [2]float64{388, 388.5}},
	{389, "s389", [2]float64{389, 389.5}},
	{390, "s390", [2]float64{390, 390.5}},
	{391, "s391", [2]float64{391, 391.5}},
	{392, "s392", [2]float64{392, 392.5}},
	{393, "s393", [2]float64{393, 393.5}},
	{394, "s394", [2]float64{394, 394.5}},
	{395, "s395", [2]float64{395, 395.5}},
	{396, "s396", [2]float64{396, 396.5}},
	{397, "s397", [2]float64{397, 397.5}},
	{398, "s398", [2]float64{398, 398.5}},
	{399, "s399", [2]float64{399, 399.5}},
	{400, "s400", [2]float64{400, 400.5}},
	{401, "s401", [2]float64{401, 401.5}},
	{402, "s402", [2]float64{402, 402.5}},
	{403, "s403", [2]float64{403, 403.5}},
	{404, "s404", [2]float64{404, 404.5}},
	{405, "s405", [2]float64{405, 405.5}},
	{406, "s406", [2]float64{406, 406.5}},
	{407, "s407", [2]float64{407, 407.5}},
	{408, "s408", [2]float64{408, 408.5}},
	{409, "s409", [2]float64{409, 409.5}},
	{410, "s410", [2]float64{410, 410.5}},
	{411, "s411", [2]float64{411, 411.5}},
	{412, "s412", [2]float64{412, 412.5}},
	{413, "s413", [2]float64{413, 413.5}},
	{414, "s414", [2]float64{414, 414.5}},
	{415, "s415", [2]float64{415, 415.5}},
	{416, "s416", [2]float64{416, 416.5}},
	{417, "s417", [2]float64{417, 417.5}},
	{418, "s418", [2]float64{418, 418.5}},
	{419, "s419", [2]float64{419, 419.5}},
	{420, "s420", [2]float64{420, 420.5}},
	{421, "s421", [2]float64{421, 421.5}},
	{422, "s422", [2]float64{422, 422.5}},
	{423, "s423", [2]float64{423, 423.5}},
	{424, "s424", [2]float64{424, 424.5}},
	{425, "s425", [2]float64{425, 425.5}},
	{426, "s426", [2]float64{426, 426.5}},
	{427, "s427", [2]float64{427, 427.5}},
	{428, "s428", [2]float64{428, 428.5}},
	{429, "s429", [2]float64{429, 429.5}},
	{430, "s430", [2]float64{430, 430.5}},
	{431, "s431", [2]float64{431, 431.5}},
	{432, "s432", [2]float64{432, 432.5}},
	{433, "s433", [2]float64{433, 433.5}},
	{434, "s434", [2]float64{434, 434.5}},
	{435, "s435", [2]float64{435, 435.5}},
	{436, "s436", [2]float64{436, 436.5}},
	{437, "s437", [2]float64{437, 437.5}},
	{438, "s438", [2]float64{438, 438.5}},
	{439, "s439", [2]float64{439, 439.5}},
	{440, "s440", [2]float64{440, 440.5}},
	{441, "s441", [2]float64{441, 441.5}},
	{442, "s442", [2]float64{442, 442.5}},
	{443, "s443", [2]float64{443, 443.5}},
	{444, "s444", [2]float64{444, 444.5}},
	{445, "s445", [2]float64{445, 445.5}},
	{446, "s446", [2]float64{446, 446.5}},
	{447, "s447", [2]float64{447, 447.5}},
	{448, "s448", [2]float64{448, 448.5}},
	{449, "s449", [2]float64{449, 449.5}},
	{450, "s450", [2]float64{450, 450.5}},
	{451, "s451", [2]float64{451, 451.5}},
	{452, "s452", [2]float64{452, 452.5}},
	{453, "s453", [2]float64{453, 453.5}},
	{454, "s454", [2]float64{454, 454.5}},
	{455, "s455", [2]float64{455, 455.5}},
	{456, "s456", [2]float64{456, 456.5}},
	{457, "s457", [2]float64{457, 457.5}},
	{458, "s458", [2]float64{458, 458.5}},
	{459, "s459", [2]float64{459, 459.5}},
	{460, "s460", [2]float64{460, 460.5}},
	{461, "s461", [2]float64{461, 461.5}},
	{462, "s462", [2]float64{462, 462.5}},
	{463, "s463", [2]float64{463, 463.5}},
	{464, "s464", [2]float64{464, 464.5}},
	{465, "s465", [2]float64{465, 465.5}},
	{466, "s466", [2]float64{466, 466.5}},
	{467, "s467", [2]float64{467, 467.5}},
	{468, "s468", [2]float64{468, 468.5}},
	{469, "s469", [2]float64{469, 469.5}},
	{470, "s470", [2]float64{470, 470.5}},
	{471, "s471", [2]float64{471, 471.5}},
	{472, "s472", [2]float64{472, 472.5}},
	{473, "s473", [2]float64{473, 473.5}},
	{474, "s474", [2]float64{474, 474.5}},
	{475, "s475", [2]float64{475, 475.5}},
	{476, "s476", [2]float64{476, 476.5}},
	{477, "s477", [2]float64{477, 477.5}},
	{478, "s478", [2]float64{478, 478.5}},
	{479, "s479", [2]float64{479, 479.5}},
	{480, "s480", [2]float64{480, 480.5}},
	{481, "s481", [2]float64{481, 481.5}},
	{482, "s482", [2]float64{482, 482.5}},
	{483, "s483", [2]float64{483, 483.5}},
	{484, "s484", [2]float64{484, 484.5}},
	{485, "s485", [2]float64{485, 485.5}},
	{486, "s486", [2]float64{486, 486.5}},
	{487, "s487", [2]float64{487, 487.5}},
	{488, "s488", [2]float64{488, 488.5}},
	{489, "s489", [2]float64{489, 489.5}},
	{490, "s490", [2]float64{490, 490.5}},
	{491, "s491", [2]float64{491, 491.5}},
	{492, "s492", [2]float64{492, 492.5}},
	{493, "s493", [2]float64{493, 493.5}},
	{494, "s494", [2]float64{494, 494.5}},
	{495, "s495", [2]float64{495, 495.5}},
	{496, "s496", [2]float64{496, 496.5}},
	{497, "s497", [2]float64{497, 497.5}},
	{498, "s498", [2]float64{498, 498.5}},
	{499, "s499", [2]float64{499, 499.5}},
	{500, "s500", [2]float64{500, 500.5}},
	{501, "s501", [2]float64{501, 501.5}},
	{502, "s502", [2]float64{502, 502.5}},
	{503, "s503", [2]float64{503, 503.5}},
	{504, "s504", [2]float64{504, 504.5}},
	{505, "s505", [2]float64{505, 505.5}},
	{506, "s506", [2]float64{506, 506.5}},
	{507, "s507", [2]float64{507, 507.5}},
	{508, "s508", [2]float64{508, 508.5}},
	{509, "s509", [2]float64{509, 509.5}},
	{510, "s510", [2]float64{510, 510.5}},
	{511, "s511", [2]float64{511, 511.5}},
	{512, "s512", [2]float64{512, 512.5}},
	{513, "s513", [2]float64{513, 513.5}},
	{514, "s514", [2]float64{514, 514.5}},
	{515, "s515", [2]float64{515, 515.5}},
	{516, "s516", [2]float64{516, 516.5}},
	{517, "s517", [2]float64{517, 517.5}},
	{518, "s518", [2]float64{518, 518.5}},
	{519, "s519", [2]float64{519, 519.5}},
	{520, "s520", [2]float64{520, 520.5}},
	{521, "s521", [2]float64{521, 521.5}},
	{522, "s522", [2]float64{522, 522.5}},
	{523, "s523", [2]float64{523, 523.5}},
	{524, "s524", [2]float64{524, 524.5}},
	{525, "s525", [2]float64{525, 525.5}},
	{526, "s526", [2]float64{526, 526.5}},
	{527, "s527", [2]float64{527, 527.5}},
	{528, "s528", [2]float64{528, 528.5}},
	{529, "s529", [2]float64{529, 529.5}},
	{530, "s530", [2]float64{530, 530.5}},
	{531, "s531", [2]float64{531, 531.5}},
	{532, "s532", [2]float64{532, 532.5}},
	{533, "s533", [2]float64{533, 533.5}},
	{534, "s534", [2]float64{534, 534.5}},
	{535, "s535", [2]float64{535, 535.5}},
	{536, "s536", [2]float64{536, 536.5}},
	{537, "s537", [2]float64{537, 537.5}},
	{538, "s538", [2]float64{538, 538.5}},
	{539, "s539", [2]float64{539, 539.5}},
	{540, "s540", [2]float64{540, 540.5}},
	{541, "s541", [2]float64{541, 541.5}},
	{542, "s542", [2]float64{542, 542.5}},
	{543, "s543", [2]float64{543, 543.5}},
	{544, "s544", [2]float64{544, 544.5}},
	{545, "s545", [2]float64{545, 545.5}},
	{546, "s546", [2]float64{546, 546.5}},
	{547, "s547", [2]float64{547, 547.5}},
	{548, "s548", [2]float64{548, 548.5}},
	{549, "s549", [2]float64{549, 549.5}},
	{550, "s550", [2]float64{550, 550.5}},
	{551, "s551", [2]float64{551, 551.5}},
	{552, "s552", [2]float64{552, 552.5}},
	{553, "s553", [2]float64{553, 553.5}},
	{554, "s554", [2]float64{554, 554.5}},
	{555, "s555", [2]float64{555, 555.5}},
	{556, "s556", [2]float64{556, 556.5}},
	{557, "s557", [2]float64{557, 557.5}},
	{558, "s558", [2]float64{558, 558.5}},
	{559, "s559", [2]float64{559, 559.5}},
	{560, "s560", [2]float64{560, 560.5}},
	{561, "s561", [2]float64{561, 561.5}},
	{562, "s562", [2]float64{562, 562.5}},
	{563, "s563", [2]float64{563, 563.5}},
	{564, "s564", [2]float64{564, 564.5}},
	{565, "s565", [2]float64{565, 565.5}},
	{566, "s566", [2]float64{566, 566.5}},
	{567, "s567", [2]float64{567, 567.5}},
	{568, "s568", [2]float64{568, 568.5}},
	{569, "s569", [2]float64{569, 569.5}},
	{570, "s570", [2]float64{570, 570.5}},
	{571, "s571", [2]float64{571, 571.5}},
	{572, "s572", [2]float64{572, 572.5}},
	{573, "s573", [2]float64{573, 573.5}},
	{574, "s574", [2]float64{574, 574.5}},
	{575, "s575", [2]float64{575, 575.5}},
	{576, "s576", [2]float64{576, 576.5}},
	{577, "s577", [2]float64{577, 577.5}},
	{578, "s578", [2]float64{578, 578.5}},
	{579, "s579", [2]float64{579, 579.5}},
	{580, "s580", [2]float64{580, 580.5}},
	{581, "s581", [2]float64{581, 581.5}},
	{582, "s582", [2]float64{582, 582.5}},
	{583, "s583", [2]float64{583, 583.5}},
	{584, "s584", [2]float64{584, 584.5}},
	{585, "s585", [2]float64{585, 585.5}},
	{586, "s586", [2]float64{586, 586.5}},
	{587, "s587", [2]float64{587, 587.5}},
	{588, "s588", [2]float64{588, 588.5}},
	{589, "s589", [2]float64{589, 589.5}},
	{590, "s590", [2]float64{590, 590.5}},
	{591, "s591", [2]float64{591, 591.5}},
	{592, "s592", [2]float64{592, 592.5}},
	{593, "s593", [2]float64{593, 593.5}},
	{594, "s594", [2]float64{594, 594.5}},
	{595, "s595", [2]float64{595, 595.5}},
	{596, "s596", [2]float64{596, 596.5}},
	{597, "s597", [2]float64{597, 597.5}},
	{598, "s598", [2]float64{598, 598.5}},
	{599, "s599", [2]float64{599, 599.5}},
	{600, "s600", [2]float64{600, 600.5}},
	{601, "s601", [2]float64{601, 601.5}},
	{602, "s602", [2]float64{602, 602.5}},
	{603, "s603", [2]float64{603, 603.5}},
	{604, "s604", [2]float64{604, 604.5}},
	{605, "s605", [2]float64{605, 605.5}},
	{606, "s606", [2]float64{606, 606.5}},
	{607, "s607", [2]float64{607, 607.5}},
	{608, "s608", [2]float64{608, 608.5}},
	{609, "s609", [2]float64{609, 609.5}},
	{610, "s610", [2]float64{610, 610.5}},
	{611, "s611", [2]float64{611, 611.5}},
	{612, "s612", [2]float64{612, 612.5}},
	{613, "s613", [2]float64{613, 613.5}},
	{614, "s614", [2]float64{614, 614.5}},
	{615, "s615", [2]float64{615, 615.5}},
	{616, "s616", [2]float64{616, 616.5}},
	{617, "s617", [2]float64{617, 617.5}},
	{618, "s618", [2]float64{618, 618.5}},
	{619, "s619", [2]float64{619, 619.5}},
	{620, "s620", [2]float64{620, 620.5}},
	{621, "s621", [2]float64{621, 621.5}},
	{622, "s622", [2]float64{622, 622.5}},
	{623, "s623", [2]float64{623, 623.5}},
	{624, "s624", [2]float64{624, 624.5}},
	{625, "s625", [2]float64{625, 625.5}},
	{626, "s626", [2]float64{626, 626.5}},
	{627, "s627", [2]float64{627, 627.5}},
	{628, "s628", [2]float64{628, 628.5}},
	{629, "s629", [2]float64{629, 629.5}},
	{630, "s630", [2]float64{630, 630.5}},
	{631, "s631", [2]float64{631, 631.5}},
	{632, "s632", [2]float64{632, 632.5}},
	{633, "s633", [2]float64{633, 633.5}},
	{634, "s634", [2]float64{634, 634.5}},
	{635, "s635", [2]float64{635, 635.5}},
	{636, "s636", [2]float64{636, 636.5}},
	{637, "s637", [2]float64{637, 637.5}},
	{638, "s638", [2]float64{638, 638.5}},
	{639, "s639", [2]float64{639, 639.5}},
	{640, "s640", [2]float64{640, 640.5}},
	{641, "s641", [2]float64{641, 641.5}},
	{642, "s642", [2]float64{642, 642.5}},
	{643, "s643", [2]float64{643, 643.5}},
	{644, "s644", [2]float64{644, 644.5}},
	{645, "s645", [2]float64{645, 645.5}},
	{646, "s646", [2]float64{646, 646.5}},
	{647, "s647", [2]float64{647, 647.5}},
	{648, "s648", [2]float64{648, 648.5}},
	{649, "s649", [2]float64{649, 649.5}},
	{650, "s650", [2]float64{650, 650.5}},
	{651, "s651", [2]float64{651, 651.5}},
	{652, "s652", [2]float64{652, 652.5}},
	{653, "s653", [2]float64{653, 653.5}},
	{654, "s654", [2]float64{654, 654.5}},
	{655, "s655", [2]float64{655, 655.5}},
	{656, "s656", [2]float64{656, 656.5}},
	{657, "s657", [2]float64{657, 657.5}},
	{658, "s658", [2]float64{658, 658.5}},
	{659, "s659", [2]float64{659, 659.5}},
	{660, "s660", [2]float64{660, 660.5}},
	{661, "s661", [2]float64{661, 661.5}},
	{662, "s662", [2]float64{662, 662.5}},
	{663, "s663", [2]float64{663, 663.5}},
	{664, "s664", [2]float64{664, 664.5}},
	{665, "s665", [2]float64{665, 665.5}},
	{666, "s666", [2]float64{666, 666.5}},
	{667, "s667", [2]float64{667, 667.5}},
	{668, "s668", [2]float64{668, 668.5}},
	{669, "s669", [2]float64{669, 669.5}},
	{670, "s670", [2]float64{670, 670.5}},
	{671, "s671", [2]float64{671, 671.5}},
	{672, "s672", [2]float64{672, 672.5}},
	{673, "s673", [2]float64{673, 673.5}},
	{674, "s674", [2]float64{674, 674.5}},
	{675, "s675", [2]float64{675, 675.5}},
	{676, "s676", [2]float64{676, 676.5}},
	{677, "s677", [2]float64{677, 677.5}},
	{678, "s678", [2]float64{678, 678.5}},
	{679, "s679", [2]float64{679, 679.5}},
	{680, "s680", [2]float64{680, 680.5}},
	{681, "s681", [2]float64{681, 681.5}},
	{682, "s682", [2]float64{682, 682.5}},
	{683, "s683", [2]float64{683, 683.5}},
	{684, "s684", [2]float64{684, 684.5}},
	{685, "s685", [2]float64{685, 685.5}},
	{686, "s686", [2]float64{686, 686.5}},
	{687, "s687", [2]float64{687, 687.5}},
	{688, "s688", [2]float64{688, 688.5}},
	{689, "s689", [2]float64{689, 689.5}},
	{690, "s690", [2]float64{690, 690.5}},
	{691, "s691", [2]float64{691, 691.5}},
	{692, "s692", [2]float64{692, 692.5}},
	{693, "s693", [2]float64{693, 693.5}},
	{694, "s694", [2]float64{694, 694.5}},
	{695, "s695", [2]float64{695, 695.5}},
	{696, "s696", [2]float64{696, 696.5}},
	{697, "s697", [2]float64{697, 697.5}},
	{698, "s698", [2]float64{698, 698.5}},
	{699, "s699", [2]float64{699, 699.5}},
	{700, "s700", [2]float64{700, 700.5}},
	{701, "s701", [2]float64{701, 701.5}},
	{702, "s702", [2]float64{702, 702.5}},
	{703, "s703", [2]float64{703, 703.5}},
	{704, "s704", [2]float64{704, 704.5}},
	{705, "s705", [2]float64{705, 705.5}},
	{706, "s706", [2]float64{706, 706.5}},
	{707, "s707", [2]float64{707, 707.5}},
	{708, "s708", [2]float64{708, 708.5}},
	{709, "s709", [2]float64{709, 709.5}},
	{710, "s710", [2]float64{710, 710.5}},
	{711, "s711", [2]float64{711, 711.5}},
	{712, "s712", [2]float64{712, 712.5}},
	{713, "s713", [2]float64{713, 713.5}},
	{714, "s714", [2]float64{714, 714.5}},
	{715, "s715", [2]float64{715, 715.5}},
	{716, "s716", [2]float64{716, 716.5}},
	{717, "s717", [2]float64{717, 717.5}},
	{718, "s718", [2]float64{718, 718.5}},
	{719, "s719", [2]float64{719, 719.5}},
	{720, "s720", [2]float64{720, 720.5}},
	{721, "s721", [2]float64{721, 721.5}},
	{722, "s722", [2]float64{722, 722.5}},
	{723, "s723", [2]float64{723, 723.5}},
	{724, "s724", [2]float64{724, 724.5}},
	{725, "s725", [2]float64{725, 725.5}},
	{726, "s726", [2]float64{726, 726.5}},
	{727, "s727", [2]float64{727, 727.5}},
	{728, "s728", [2]float64{728, 728.5}},
	{729, "s729", [2]float64{729, 729.5}},
	{730, "s730", [2]float64{730, 730.5}},
	{731, "s731", [2]float64{731, 731.5}},
	{732, "s732", [2]float64{732, 732.5}},
	{733, "s733", [2]float64{733, 733.5}},
	{734, "s734", [2]float64{734, 734.5}},
	{735, "s735", [2]float64{735, 735.5}},
	{736, "s736", [2]float64{736, 736.5}},
	{737, "s737", [2]float64{737, 737.5}},
	{738, "s738", [2]float64{738, 738.5}},
	{739, "s739", [2]float64{739, 739.5}},
	{740, "s740", [2]float64{740, 740.5}},
	{741, "s741", [2]float64{741, 741.5}},
	{742, "s742", [2]float64{742, 742.5}},
	{743, "s743", [2]float64{743, 743.5}},
	{744, "s744", [2]float64{744, 744.5}},
	{745, "s745", [2]float64{745, 745.5}},
	{746, "s746", [2]float64{746, 746.5}},
	{747, "s747", [2]float64{747, 747.5}},
	{748, "s748", [2]float64{748, 748.5}},
	{749, "s749", [2]float64{749, 749.5}},
	{750, "s750", [2]float64{750, 750.5}},
	{751, "s751", [2]float64{751, 751.5}},
	{752, "s752", [2]float64{752, 752.5}},
	{753, "s753", [2]float64{753, 753.5}},
	{754, "s754", [2]float64{754, 754.5}},
	{755, "s755", [2]float64{755, 755.5}},
	{756, "s756", [2]float64{756, 756.5}},
	{757, "s757", [2]float64{757, 757.5}},
	{758, "s758", [2]float64{758, 758.5}},
	{759, "s759", [2]float64{759, 759.5}},
	{760, "s760", [2]float64{760, 760.5}},
	{761, "s761", [2]float64{761, 761.5}},
	{762, "s762", [2]float64{762, 762.5}},
	{763, "s763", [2]float64{763, 763.5}},
	{764, "s764", [2]float64{764, 764.5}},
	{765, "s765", [2]float64{765, 765.5}},
	{766, "s766", [2]float64{766, 766.5}},
	{767, "s767", [2]float64{767, 767.5}},
	{768, "s768", [2]float64{768, 768.5}},
	{769, "s769", [2]float64{769, 769.5}},
	{770, "s770", [2]float64{770, 770.5}},
	{771, "s771", [2]float64{771, 771.5}},
	{772, "s772", [2]float64{772, 772.5}},
	{773, "s773", [2]float64{773, 773.5}},
	{774, "s774", [2]float64{774, 774.5}},
	{775, "s775", [2]float64{775, 775.5}},
	{776, "s776", [2]float64{776, 776.5}},
	{777, "s777", [2]float64{777, 777.5}},
	{778, "s778", [2]float64{778, 778.5}},
	{779, "s779", [2]float64{779, 779.5}},
	{780, "s780", [2]float64{780, 780.5}},
	{781, "s781", [2]float64{781, 781.5}},
	{782, "s782", [2]float64{782, 782.5}},
	{783, "s783", [2]float64{783, 783.5}},
	{784, "s784", [2]float64{784, 784.5}},
	{785, "s785", [2]float64{785, 785.5}},
	{786, "s786", [2]float64{786, 786.5}},
	{787, "s787", [2]float64{787, 787.5}},
	{788, "s788", [2]float64{788, 788.5}},
	{789, "s789", [2]float64{789, 789.5}},
	{790, "s790", [2]float64{790, 790.5}},
	{791, "s791", [2]float64{791, 791.5}},
	{792, "s792", [2]float64{792, 792.5}},
	{793, "s793", [2]float64{793, 793.5}},
	{794, "s794", [2]float64{794, 794.5}},
	{795, "s795", [2]float64{795, 795.5}},
	{796, "s796", [2]float64{796, 796.5}},
	{797, "s797", [2]float64{797, 797.5}},
	{798, "s798", [2]float64{798, 798.5}},
	{799, "s799", [2]float64{799, 799.5}},
	{800, "s800", [2]float64{800, 800.5}},
	{801, "s801", [2]float64{801, 801.5}},
	{802, "s802", [2]float64{802, 802.5}},
	{803, "s803", [2]float64{803, 803.5}},
	{804, "s804", [2]float64{804, 804.5}},
	{805, "s805", [2]float64{805, 805.5}},
	{806, "s806", [2]float64{806, 806.5}},
	{807, "s807", [2]float64{807, 807.5}},
	{808, "s808", [2]float64{808, 808.5}},
	{809, "s809", [2]float64{809, 809.5}},
	{810, "s810", [2]float64{810, 810.5}},
	{811, "s811", [2]float64{811, 811.5}},
	{812, "s812", [2]float64{812, 812.5}},
	{813, "s813", [2]float64{813, 813.5}},
	{814, "s814", [2]float64{814, 814.5}},
	{815, "s815", [2]float64{815, 815.5}},
	{816, "s816", [2]float64{816, 816.5}},
	{817, "s817", [2]float64{817, 817.5}},
	{818, "s818", [2]float64{818, 818.5}},
	{819, "s819", [2]float64{819, 819.5}},
	{820, "s820", [2]float64{820, 820.5}},
	{821, "s821", [2]float64{821, 821.5}},
	{822, "s822", [2]float64{822, 822.5}},
	{823, "s823", [2]float64{823, 823.5}},
	{824, "s824", [2]float64{824, 824.5}},
	{825, "s825", [2]float64{825, 825.5}},
	{826, "s826", [2]float64{826, 826.5}},
	{827, "s827", [2]float64{827, 827.5}},
	{828, "s828", [2]float64{828, 828.5}},
	{829, "s829", [2]float64{829, 829.5}},
	{830, "s830", [2]float64{830, 830.5}},
	{831, "s831", [2]float64{831, 831.5}},
	{832, "s832", [2]float64{832, 832.5}},
	{833, "s833", [2]float64{833, 833.5}},
	{834, "s834", [2]float64{834, 834.5}},
	{835, "s835", [2]float64{835, 835.5}},
	{836, "s836", [2]float64{836, 836.5}},
	{837, "s837", [2]float64{837, 837.5}},
	{838, "s838", [2]float64{838, 838.5}},
	{839, "s839", [2]float64{839, 839.5}},
	{840, "s840", [2]float64{840, 840.5}},
	{841, "s841", [2]float64{841, 841.5}},
	{842, "s842", [2]float64{842, 842.5}},
	{843, "s843", [2]float64{843, 843.5}},
	{844, "s844", [2]float64{844, 844.5}},
	{845, "s845", [2]float64{845, 845.5}},
	{846, "s846", [2]float64{846, 846.5}},
	{847, "s847", [2]float64{847, 847.5}},
	{848, "s848", [2]float64{848, 848.5}},
	{849, "s849", [2]float64{849, 849.5}},
	{850, "s850", [2]float64{850, 850.5}},
	{851, "s851", [2]float64{851, 851.5}},
	{852, "s852", [2]float64{852, 852.5}},
	{853, "s853", [2]float64{853, 853.5}},
	{854, "s854", [2]float64{854, 854.5}},
	{855, "s855", [2]float64{855, 855.5}},
	{856, "s856", [2]float64{856, 856.5}},
	{857, "s857", [2]float64{857, 857.5}},
	{858, "s858", [2]float64{858, 858.5}},
	{859, "s859", [2]float64{859, 859.5}},
	{860, "s860", [2]float64{860, 860.5}},
	{861, "s861", [2]float64{861, 861.5}},
	{862, "s862", [2]float64{862, 862.5}},
	{863, "s863", [2]float64{863, 863.5}},
	{864, "s864", [2]float64{864, 864.5}},
	{865, "s865", [2]float64{865, 865.5}},
	{866, "s866", [2]float64{866, 866.5}},
	{867, "s867", [2]float64{867, 867.5}},
	{868, "s868", [2]float64{868, 868.5}},
	{869, "s869", [2]float64{869, 869.5}},
	{870, "s870", [2]float64{870, 870.5}},
	{871, "s871", [2]float64{871, 871.5}},
	{872, "s872", [2]float64{872, 872.5}},
	{873, "s873", [2]float64{873, 873.5}},
	{874, "s874", [2]float64{874, 874.5}},
	{875, "s875", [2]float64{875, 875.5}},
	{876, "s876", [2]float64{876, 876.5}},
	{877, "s877", [2]float64{877, 877.5}},
	{878, "s878", [2]float64{878, 878.5}},
	{879, "s879", [2]float64{879, 879.5}},
	{880, "s880", [2]float64{880, 880.5}},
	{881, "s881", [2]float64{881, 881.5}},
	{882, "s882", [2]float64{882, 882.5}},
	{883, "s883", [2]float64{883, 883.5}},
	{884, "s884", [2]float64{884, 884.5}},
	{885, "s885", [2]float64{885, 885.5}},
	{886, "s886", [2]float64{886, 886.5}},
	{887, "s887", [2]float64{887, 887.5}},
	{888, "s888", [2]float64{888, 888.5}},
	{889, "s889", [2]float64{889, 889.5}},
	{890, "s890", [2]float64{890, 890.5}},
	{891, "s891", [2]float64{891, 891.5}},
	{892, "s892", [2]float64{892, 892.5}},
	{893, "s893", [2]float64{893, 893.5}},
	{894, "s894", [2]float64{894, 894.5}},
	{895, "s895", [2]float64{895, 895.5}},
	{896, "s896", [2]float64{896, 896.5}},
	{897, "s897", [2]float64{897, 897.5}},
	{898, "s898", [2]float64{898, 898.5}},
	{899, "s899", [2]float64{899, 899.5}},
	{900, "s900", [2]float64{900, 900.5}},
	{901, "s901", [2]float64{901, 901.5}},
	{902, "s902", [2]float64{902, 902.5}},
	{903, "s903", [2]float64{903, 903.5}},
	{904, "s904", [2]float64{904, 904.5}},
	{905, "s905", [2]float64{905, 905.5}},
	{906, "s906", [2]float64{906, 906.5}},
	{907, "s907", [2]float64{907, 907.5}},
	{908, "s908", [2]float64{908, 908.5}},
	{909, "s909", [2]float64{909, 909.5}},
	{910, "s910", [2]float64{910, 910.5}},
	{911, "s911", [2]float64{911, 911.5}},
	{912, "s912", [2]float64{912, 912.5}},
	{913, "s913", [2]float64{913, 913.5}},
	{914, "s914", [2]float64{914, 914.5}},
	{915, "s915", [2]float64{915, 915.5}},
	{916, "s916", [2]float64{916, 916.5}},
	{917, "s917", [2]float64{917, 917.5}},
	{918, "s918", [2]float64{918, 918.5}},
	{919, "s919", [2]float64{919, 919.5}},
	{920, "s920", [2]float64{920, 920.5}},
	{921, "s921", [2]float64{921, 921.5}},
	{922, "s922", [2]float64{922, 922.5}},
	{923, "s923", [2]float64{923, 923.5}},
	{924, "s924", [2]float64{924, 924.5}},
	{925, "s925", [2]float64{925, 925.5}},
	{926, "s926", [2]float64{926, 926.5}},
	{927, "s927", [2]float64{927, 927.5}},
	{928, "s928", [2]float64{928, 928.5}},
	{929, "s929", [2]float64{929, 929.5}},
	{930, "s930", [2]float64{930, 930.5}},
	{931, "s931", [2]float64{931, 931.5}},
	{932, "s932", [2]float64{932, 932.5}},
	{933, "s933", [2]float64{933, 933.5}},
	{934, "s934", [2]float64{934, 934.5}},
	{935, "s935", [2]float64{935, 935.5}},
	{936, "s936", [2]float64{936, 936.5}},
	{937, "s937", [2]float64{937, 937.5}},
	{938, "s938", [2]float64{938, 938.5}},
	{939, "s939", [2]float64{939, 939.5}},
	{940, "s940", [2]float64{940, 940.5}},
	{941, "s941", [2]float64{941, 941.5}},
	{942, "s942", [2]float64{942, 942.5}},
	{943, "s943", [2]float64{943, 943.5}},
	{944, "s944", [2]float64{944, 944.5}},
	{945, "s945", [2]float64{945, 945.5}},
	{946, "s946", [2]float64{946, 946.5}},
	{947, "s947", [2]float64{947, 947.5}},
	{948, "s948", [2]float64{948, 948.5}},
	{949, "s949", [2]float64{949, 949.5}},
	{950, "s950", [2]float64{950, 950.5}},
	{951, "s951", [2]float64{951, 951.5}},
	{952, "s952", [2]float64{952, 952.5}},
	{953, "s953", [2]float64{953, 953.5}},
	{954, "s954", [2]float64{954, 954.5}},
	{955, "s955", [2]float64{955, 955.5}},
	{956, "s956", [2]float64{956, 956.5}},
	{957, "s957", [2]float64{957, 957.5}},
	{958, "s958", [2]float64{958, 958.5}},
	{959, "s959", [2]float64{959, 959.5}},
	{960, "s960", [2]float64{960, 960.5}},
	{961, "s961", [2]float64{961, 961.5}},
	{962, "s962", [2]float64{962, 962.5}},
	{963, "s963", [2]float64{963, 963.5}},
	{964, "s964", [2]float64{964, 964.5}},
	{965, "s965", [2]float64{965, 965.5}},
	{966, "s966", [2]float64{966, 966.5}},
	{967, "s967", [2]float64{967, 967.5}},
	{968, "s968", [2]float64{968, 968.5}},
	{969, "s969", [2]float64{969, 969.5}},
	{970, "s970", [2]float64{970, 970.5}},
	{971, "s971", [2]float64{971, 971.5}},
	{972, "s972", [2]float64{972, 972.5}},
	{973, "s973", [2]float64{973, 973.5}},
	{974, "s974", [2]float64{974, 974.5}},
	{975, "s975", [2]float64{975, 975.5}},
	{976, "s976", [2]float64{976, 976.5}},
	{977, "s977", [2]float64{977, 977.5}},
	{978, "s978", [2]float64{978, 978.5}},
	{979, "s979", [2]float64{979, 979.5}},
	{980, "s980", [2]float64{980, 980.5}},
	{981, "s981", [2]float64{981, 981.5}},
	{982, "s982", [2]float64{982, 982.5}},
	{983, "s983", [2]float64{983, 983.5}},
	{984, "s984", [2]float64{984, 984.5}},
	{985, "s985", [2]float64{985, 985.5}},
	{986, "s986", [2]float64{986, 986.5}},
	{987, "s987", [2]float64{987, 987.5}},
	{988, "s988", [2]float64{988, 988.5}},
	{989, "s989", [2]float64{989, 989.5}},
	{990, "s990", [2]float64{990, 990.5}},
	{991, "s991", [2]float64{991, 991.5}},
	{992, "s992", [2]float64{992, 992.5}},
	{993, "s993", [2]float64{993, 993.5}},
	{994, "s994", [2]float64{994, 994.5}},
	{995, "s995", [2]float64{995, 995.5}},
	{996, "s996", [2]float64{996, 996.5}},
	{997, "s997", [2]float64{997, 997.5}},
	{998, "s998", [2]float64{998, 998.5}},
	{999, "s999", [2]float64{999, 999.5}},
	{1000, "s1000", [2]float64{1000, 1000.5}},
	{1001, "s1001", [2]float64{1001, 1001.5}},
	{1002, "s1002", [2]float64{1002, 1002.5}},
	{1003, "s1003", [2]float64{1003, 1003.5}},
	{1004, "s1004", [2]float64{1004, 1004.5}},
	{1005, "s1005", [2]float64{1005, 1005.5}},
	{1006, "s1006", [2]float64{1006, 1006.5}},
	{1007, "s1007", [2]float64{1007, 1007.5}},
	{1008, "s1008", [2]float64{1008, 1008.5}},
	{1009, "s1009", [2]float64{1009, 1009.5}},
	{1010, "s1010", [2]float64{1010, 1010.5}},
	{1011, "s1011", [2]float64{1011, 1011.5}},
	{1012, "s1012", [2]float64{1012, 1012.5}},
	{1013, "s1013", [2]float64{1013, 1013.5}},
	{1014, "s1014", [2]float64{1014, 1014.5}},
	{1015, "s1015", [2]float64{1015, 1015.5}},
	{1016, "s1016", [2]float64{1016, 1016.5}},
	{1017, "s1017", [2]float64{1017, 1017.5}},
	{1018, "s1018", [2]float64{1018, 1018.5}},
	{1019, "s1019", [2]float64{1019, 1019.5}},
	{1020, "s1020", [2]float64{1020, 1020.5}},
	{1021, "s1021", [2]float64{1021, 1021.5}},
	{1022, "s1022", [2]float64{1022, 1022.5}},
	{1023, "s1023", [2]float64{1023, 1023.5}},
	{1024, "s1024", [2]float64{1024, 1024.5}},
	{1025, "s1025", [2]float64{1025, 1025.5}},
	{1026, "s1026", [2]float64{1026, 1026.5}},
	{1027, "s1027", [2]float64{1027, 1027.5}},
	{1028, "s1028", [2]float64{1028, 1028.5}},
	{1029, "s1029", [2]float64{1029, 1029.5}},
	{1030, "s1030", [2]float64{1030, 1030.5}},
	{1031, "s1031", [2]float64{1031, 1031.5}},
	{1032, "s1032", [2]float64{1032, 1032.5}},
	{1033, "s1033", [2]float64{1033, 1033.5}},
	{1034, "s1034", [2]float64{1034, 1034.5}},
	{1035, "s1035", [2]float64{1035, 1035.5}},
	{1036, "s1036", [2]float64{1036, 1036.5}},
	{1037, "s1037", [2]float64{1037, 1037.5}},
	{1038, "s1038", [2]float64{1038, 1038.5}},
	{1039, "s1039", [2]float64{1039, 1039.5}},
	{1040, "s1040", [2]float64{1040, 1040.5}},
	{1041, "s1041", [2]float64{1041, 1041.5}},
	{1042, "s1042", [2]float64{1042, 1042.5}},
	{1043, "s1043", [2]float64{1043, 1043.5}},
	{1044, "s1044", [2]float64{1044, 1044.5}},
	{1045, "s1045", [2]float64{1045, 1045.5}},
	{1046, "s1046", [2]float64{1046, 1046.5}},
	{1047, "s1047", [2]float64{1047, 1047.5}},
	{1048, "s1048", [2]float64{1048, 1048.5}},
	{1049, "s1049", [2]float64{1049, 1049.5}},
	{1050, "s1050", [2]float64{1050, 1050.5}},
	{1051, "s1051", [2]float64{1051, 1051.5}},
	{1052, "s1052", [2]float64{1052, 1052.5}},
	{1053, "s1053", [2]float64{1053, 1053.5}},
	{1054, "s1054", [2]float64{1054, 1054.5}},
	{1055, "s1055", [2]float64{1055, 1055.5}},
	{1056, "s1056", [2]float64{1056, 1056.5}},
	{1057, "s1057", [2]float64{1057, 1057.5}},
	{1058, "s1058", [2]float64{1058, 1058.5}},
	{1059, "s1059", [2]float64{1059, 1059.5}},
	{1060, "s1060", [2]float64{1060, 1060.5}},
	{1061, "s1061", [2]float64{1061, 1061.5}},
	{1062, "s1062", [2]float64{1062, 1062.5}},
	{1063, "s1063", [2]float64{1063, 1063.5}},
	{1064, "s1064", [2]float64{1064, 1064.5}},
	{1065, "s1065", [2]float64{1065, 1065.5}},
	{1066, "s1066", [2]float64{1066, 1066.5}},
	{1067, "s1067", [2]float64{1067, 1067.5}},
	{1068, "s1068", [2]float64{1068, 1068.5}},
	{1069, "s1069", [2]float64{1069, 1069.5}},
	{1070, "s1070", [2]float64{1070, 1070.5}},
	{1071, "s1071", [2]float64{1071, 1071.5}},
	{1072, "s1072", [2]float64{1072, 1072.5}},
	{1073, "s1073", [2]float64{1073, 1073.5}},
	{1074, "s1074", [2]float64{1074, 1074.5}},
	{1075, "s1075", [2]float64{1075, 1075.5}},
	{1076, "s1076", [2]float64{1076, 1076.5}},
	{1077, "s1077", [2]float64{1077, 1077.5}},
	{1078, "s1078", [2]float64{1078, 1078.5}},
	{1079, "s1079", [2]float64{1079, 1079.5}},
	{1080, "s1080", [2]float64{1080, 1080.5}},
	{1081, "s1081", [2]float64{1081, 1081.5}},
	{1082, "s1082", [2]float64{1082, 1082.5}},
	{1083, "s1083", [2]float64{1083, 1083.5}},
	{1084, "s1084", [2]float64{1084, 1084.5}},
	{1085, "s1085", [2]float64{1085, 1085.5}},
	{1086, "s1086", [2]float64{1086, 1086.5}},
	{1087, "s1087", [2]float64{1087, 1087.5}},
	{1088, "s1088", [2]float64{1088, 1088.5}},
	{1089, "s1089", [2]float64{1089, 1089.5}},
	{1090, "s1090", [2]float64{1090, 1090.5}},
	{1091, "s1091", [2]float64{1091, 1091.5}},
	{1092, "s1092", [2]float64{1092, 1092.5}},
	{1093, "s1093", [2]float64{1093, 1093.5}},
	{1094, "s1094", [2]float64{1094, 1094.5}},
	{1095, "s1095", [2]float64{1095, 1095.5}},
	{1096, "s1096", [2]float64{1096, 1096.5}},
	{1097, "s1097", [2]float64{1097, 1097.5}},
	{1098, "s1098", [2]float64{1098, 1098.5}},
	{1099, "s1099", [2]float64{1099, 1099.5}},
	{1100, "s1100", [2]float64{1100, 1100.5}},
	{1101, "s1101", [2]float64{1101, 1101.5}},
	{1102, "s1102", [2]float64{1102, 1102.5}},
	{1103, "s1103", [2]float64{1103, 1103.5}},
	{1104, "s1104", [2]float64{1104, 1104.5}},
	{1105, "s1105", [2]float64{1105, 1105.5}},
	{1106, "s1106", [2]float64{1106, 1106.5}},
	{1107, "s1107", [2]float64{1107, 1107.5}},
	{1108, "s1108", [2]float64{1108, 1108.5}},
	{1109, "s1109", [2]float64{1109, 1109.5}},
	{1110, "s1110", [2]float64{1110, 1110.5}},
	{1111, "s1111", [2]float64{1111, 1111.5}},
	{1112, "s1112", [2]float64{1112, 1112.5}},
	{1113, "s1113", [2]float64{1113, 1113.5}},
	{1114, "s1114", [2]float64{1114, 1114.5}},
	{1115, "s1115", [2]float64{1115, 1115.5}},
	{1116, "s1116", [2]float64{1116, 1116.5}},
	{1117, "s1117", [2]float64{1117, 1117.5}},
	{1118, "s1118", [2]float64{1118, 1118.5}},
	{1119, "s1119", [2]float64{1119, 1119.5}},
	{1120, "s1120", [2]float64{1120, 1120.5}},
	{1121, "s1121", [2]float64{1121, 1121.5}},
	{1122, "s1122", [2]float64{1122, 1122.5}},
	{1123, "s1123", [2]float64{1123, 1123.5}},
	{1124, "s1124", [2]float64{1124, 1124.5}},
	{1125, "s1125", [2]float64{1125, 1125.5}},
	{1126, "s1126", [2]float64{1126, 1126.5}},
	{1127, "s1127", [2]float64{1127, 1127.5}},
	{1128, "s1128", [2]float64{1128, 1128.5}},
	{1129, "s1129", [2]float64{1129, 1129.5}},
	{1130, "s1130", [2]float64{1130, 1130.5}},
	{1131, "s1131", [2]float64{1131, 1131.5}},
	{1132, "s1132", [2]float64{1132, 1132.5}},
	{1133, "s1133", [2]float64{1133, 1133.5}},
	{1134, "s1134", [2]float64{1134, 1134.5}},
	{1135, "s1135", [2]float64{1135, 1135.5}},
	{1136, "s1136", [2]float64{1136, 1136.5}},
	{1137, "s1137", [2]float64{1137, 1137.5}},
	{1138, "s1138", [2]float64{1138, 1138.5}},
	{1139, "s1139", [2]float64{1139, 1139.5}},
	{1140, "s1140", [2]float64{1140, 1140.5}},
	{1141, "s1141", [2]float64{1141, 1141.5}},
	{1142, "s1142", [2]float64{1142, 1142.5}},
	{1143, "s1143", [2]float64{1143, 1143.5}},
	{1144, "s1144", [2]float64{1144, 1144.5}},
	{1145, "s1145", [2]float64{1145, 1145.5}},
	{1146, "s1146", [2]float64{1146, 1146.5}},
	{1147, "s1147", [2]float64{1147, 1147.5}},
	{1148, "s1148", [2]float64{1148, 1148.5}},
	{1149, "s1149", [2]float64{1149, 1149.5}},
	{1150, "s1150", [2]float64{1150, 1150.5}},
	{1151, "s1151", [2]float64{1151, 1151.5}},
	{1152, "s1152", [2]float64{1152, 1152.5}},
	{1153, "s1153", [2]float64{1153, 1153.5}},
	{1154, "s1154", [2]float64{1154, 1154.5}},
	{1155, "s1155", [2]float64{1155, 1155.5}},
	{1156, "s1156", [2]float64{1156, 1156.5}},
	{1157, "s1157", [2]float64{1157, 1157.5}},
	{1158, "s1158", [2]float64{1158, 1158.5}},
	{1159, "s1159", [2]float64{1159, 1159.5}},
	{1160, "s1160", [2]float64{1160, 1160.5}},
	{1161, "s1161", [2]float64{1161, 1161.5}},
	{1162, "s1162", [2]float64{1162, 1162.5}},
	{1163, "s1163", [2]float64{1163, 1163.5}},
	{1164, "s1164", [2]float64{1164, 1164.5}},
	{1165, "s1165", [2]float64{1165, 1165.5}},
	{1166, "s1166", [2]float64{1166, 1166.5}},
	{1167, "s1167", [2]float64{1167, 1167.5}},
	{1168, "s1168", [2]float64{1168, 1168.5}},
	{1169, "s1169", [2]float64{1169, 1169.5}},
	{1170, "s1170", [2]float64{1170, 1170.5}},
	{1171, "s1171", [2]float64{1171, 1171.5}},
	{1172, "s1172", [2]float64{1172, 1172.5}},
	{1173, "s1173", [2]float64{1173, 1173.5}},
	{1174, "s1174", [2]float64{1174, 1174.5}},
	{1175, "s1175", [2]float64{1175, 1175.5}},
	{1176, "s1176", [2]float64{1176, 1176.5}},
	{1177, "s1177", [2]float64{1177, 1177.5}},
	{1178, "s1178", [2]float64{1178, 1178.5}},
	{1179, "s1179", [2]float64{1179, 1179.5}},
	{1180, "s1180", [2]float64{1180, 1180.5}},
	{1181, "s1181", [2]float64{1181, 1181.5}},
	{1182, "s1182", [2]float64{1182, 1182.5}},
	{1183, "s1183", [2]float64{1183, 1183.5}},
	{1184, "s1184", [2]float64{1184, 1184.5}},
	{1185, "s1185", [2]float64{1185, 1185.5}},
	{1186, "s1186", [2]float64{1186, 1186.5}},
	{1187, "s1187", [2]float64{1187, 1187.5}},
	{1188, "s1188", [2]float64{1188, 1188.5}},
	{1189, "s1189", [2]float64{1189, 1189.5}},
	{1190, "s1190", [2]float64{1190, 1190.5}},
	{1191, "s1191", [2]float64{1191, 1191.5}},
	{1192, "s1192", [2]float64{1192, 1192.5}},
	{1193, "s1193", [2]float64{1193, 1193.5}},
	{1194, "s1194", [2]float64{1194, 1194.5}},
	{1195, "s1195", [2]float64{1195, 1195.5}},
	{1196, "s1196", [2]float64{1196, 1196.5}},
	{1197, "s1197", [2]float64{1197, 1197.5}},
	{1198, "s1198", [2]float64{1198, 1198.5}},
	{1199, "s1199", [2]float64{1199, 1199.5}},
	{1200, "s1200", [2]float64{1200, 1200.5}},
	{1201, "s1201", [2]float64{1201, 1201.5}},
	{1202, "s1202", [2]float64{1202, 1202.5}},
	{1203, "s1203", [2]float64{1203, 1203.5}},
	{1204, "s1204", [2]float64{1204, 1204.5}},
	{1205, "s1205", [2]float64{1205, 1205.5}},
	{1206, "s1206", [2]float64{1206, 1206.5}},
	{1207, "s1207", [2]float64{1207, 1207.5}},
	{1208, "s1208", [2]float64{1208, 1208.5}},
	{1209, "s1209", [2]float64{1209, 1209.5}},
	{1210, "s1210", [2]float64{1210, 1210.5}},
	{1211, "s1211", [2]float64{1211, 1211.5}},
	{1212, "s1212", [2]float64{1212, 1212.5}},
	{1213, "s1213", [2]float64{1213, 1213.5}},
	{1214, "s1214", [2]float64{1214, 1214.5}},
	{1215, "s1215", [2]float64{1215, 1215.5}},
	{1216, "s1216", [2]float64{1216, 1216.5}},
	{1217, "s1217", [2]float64{1217, 1217.5}},
	{1218, "s1218", [2]float64{1218, 1218.5}},
	{1219, "s1219", [2]float64{1219, 1219.5}},
	{1220, "s1220", [2]float64{1220, 1220.5}},
	{1221, "s1221", [2]float64{1221, 1221.5}},
	{1222, "s1222", [2]float64{1222, 1222.5}},
	{1223, "s1223", [2]float64{1223, 1223.5}},
	{1224, "s1224", [2]float64{1224, 1224.5}},
	{1225, "s1225", [2]float64{1225, 1225.5}},
	{1226, "s1226", [2]float64{1226, 1226.5}},
	{1227, "s1227", [2]float64{1227, 1227.5}},
	{1228, "s1228", [2]float64{1228, 1228.5}},
	{1229, "s1229", [2]float64{1229, 1229.5}},
	{1230, "s1230", [2]float64{1230, 1230.5}},
	{1231, "s1231", [2]float64{1231, 1231.5}},
	{1232, "s1232", [2]float64{1232, 1232.5}},
	{1233, "s1233", [2]float64{1233, 1233.5}},
	{1234, "s1234", [2]float64{1234, 1234.5}},
	{1235, "s1235", [2]float64{1235, 1235.5}},
	{1236, "s1236", [2]float64{1236, 1236.5}},
	{1237, "s1237", [2]float64{1237, 1237.5}},
	{1238, "s1238", [2]float64{1238, 1238.5}},
	{1239, "s1239", [2]float64{1239, 1239.5}},
	{1240, "s1240", [2]float64{1240, 1240.5}},
	{1241, "s1241", [2]float64{1241, 1241.5}},
	{1242, "s1242", [2]float64{1242, 1242.5}},
	{1243, "s1243", [2]float64{1243, 1243.5}},
	{1244, "s1244", [2]float64{1244, 1244.5}},
	{1245, "s1245", [2]float64{1245, 1245.5}},
	{1246, "s1246", [2]float64{1246, 1246.5}},
	{1247, "s1247", [2]float64{1247, 1247.5}},
	{1248, "s1248", [2]float64{1248, 1248.5}},
	{1249, "s1249", [2]float64{1249, 1249.5}},
	{1250, "s1250", [2]float64{1250, 1250.5}},
	{1251, "s1251", [2]float64{1251, 1251.5}},
	{1252, "s1252", [2]float64{1252, 1252.5}},
	{1253, "s1253", [2]float64{1253, 1253.5}},
	{1254, "s1254", [2]float64{1254, 1254.5}},
	{1255, "s1255", [2]float64{1255, 1255.5}},
	{1256, "s1256", [2]float64{1256, 1256.5}},
	{1257, "s1257", [2]float64{1257, 1257.5}},
	{1258, "s1258", [2]float64{1258, 1258.5}},
	{1259, "s1259", [2]float64{1259, 1259.5}},
	{1260, "s1260", [2]float64{1260, 1260.5}},
	{1261, "s1261", [2]float64{1261, 1261.5}},
	{1262, "s1262", [2]float64{1262, 1262.5}},
	{1263, "s1263", [2]float64{1263, 1263.5}},
	{1264, "s1264", [2]float64{1264, 1264.5}},
	{1265, "s1265", [2]float64{1265, 1265.5}},
	{1266, "s1266", [2]float64{1266, 1266.5}},
	{1267, "s1267", [2]float64{1267, 1267.5}},
	{1268, "s1268", [2]float64{1268, 1268.5}},
	{1269, "s1269", [2]float64{1269, 1269.5}},
	{1270, "s1270", [2]float64{1270, 1270.5}},
	{1271, "s1271", [2]float64{1271, 1271.5}},
	{1272, "s1272", [2]float64{1272, 1272.5}},
	{1273, "s1273", [2]float64{1273, 1273.5}},
	{1274, "s1274", [2]float64{1274, 1274.5}},
	{1275, "s1275", [2]float64{1275, 1275.5}},
	{1276, "s1276", [2]float64{1276, 1276.5}},
	{1277, "s1277", [2]float64{1277, 1277.5}},
	{1278, "s1278", [2]float64{1278, 1278.5}},
	{1279, "s1279", [2]float64{1279, 1279.5}},
	{1280, "s1280", [2]float64{1280, 1280.5}},
	{1281, "s1281", [2]float64{1281, 1281.5}},
	{1282, "s1282", [2]float64{1282, 1282.5}},
	{1283, "s1283", [2]float64{1283, 1283.5}},
	{1284, "s1284", [2]float64{1284, 1284.5}},
	{1285, "s1285", [2]float64{1285, 1285.5}},
	{1286, "s1286", [2]float64{1286, 1286.5}},
	{1287, "s1287", [2]float64{1287, 1287.5}},
	{1288, "s1288", [2]float64{1288, 1288.5}},
	{1289, "s1289", [2]float64{1289, 1289.5}},
	{1290, "s1290", [2]float64{1290, 1290.5}},
	{1291, "s1291", [2]float64{1291, 1291.5}},
	{1292, "s1292", [2]float64{1292, 1292.5}},
	{1293, "s1293", [2]float64{1293, 1293.5}},
	{1294, "s1294", [2]float64{1294, 1294.5}},
	{1295, "s1295", [2]float64{1295, 1295.5}},
	{1296, "s1296", [2]float64{1296, 1296.5}},
	{1297, "s1297", [2]float64{1297, 1297.5}},
	{1298, "s1298", [2]float64{1298, 1298.5}},
	{1299, "s1299", [2]float64{1299, 1299.5}},
	{1300, "s1300", [2]float64{1300, 1300.5}},
	{1301, "s1301", [2]float64{1301, 1301.5}},
	{1302, "s1302", [2]float64{1302, 1302.5}},
	{1303, "s1303", [2]float64{1303, 1303.5}},
	{1304, "s1304", [2]float64{1304, 1304.5}},
	{1305, "s1305", [2]float64{1305, 1305.5}},
	{1306, "s1306", [2]float64{1306, 1306.5}},
	{1307, "s1307", [2]float64{1307, 1307.5}},
	{1308, "s1308", [2]float64{1308, 1308.5}},
	{1309, "s1309", [2]float64{1309, 1309.5}},
	{1310, "s1310", [2]float64{1310, 1310.5}},
	{1311, "s1311", [2]float64{1311, 1311.5}},
	{1312, "s1312", [2]float64{1312, 1312.5}},
	{1313, "s1313", [2]float64{1313, 1313.5}},
	{1314, "s1314", [2]float64{1314, 1314.5}},
	{1315, "s1315", [2]float64{1315, 1315.5}},
	{1316, "s1316", [2]float64{1316, 1316.5}},
	{1317, "s1317", [2]float64{1317, 1317.5}},
	{1318, "s1318", [2]float64{1318, 1318.5}},
	{1319, "s1319", [2]float64{1319, 1319.5}},
	{1320, "s1320", [2]float64{1320, 1320.5}},
	{1321, "s1321", [2]float64{1321, 1321.5}},
	{1322, "s1322", [2]float64{1322, 1322.5}},
	{1323, "s1323", [2]float64{1323, 1323.5}},
	{1324, "s1324", [2]float64{1324, 1324.5}},
	{1325, "s1325", [2]float64{1325, 1325.5}},
	{1326, "s1326", [2]float64{1326, 1326.5}},
	{1327, "s1327", [2]float64{1327, 1327.5}},
	{1328, "s1328", [2]float64{1328, 1328.5}},
	{1329, "s1329", [2]float64{1329, 1329.5}},
	{1330, "s1330", [2]float64{1330, 1330.5}},
	{1331, "s1331", [2]float64{1331, 1331.5}},
	{1332, "s1332", [2]float64{1332, 1332.5}},
	{1333, "s1333", [2]float64{1333, 1333.5}},
	{1334, "s1334", [2]float64{1334, 1334.5}},
	{1335, "s1335", [2]float64{1335, 1335.5}},
	{1336, "s1336", [2]float64{1336, 1336.5}},
	{1337, "s1337", [2]float64{1337, 1337.5}},
	{1338, "s1338", [2]float64{1338, 1338.5}},
	{1339, "s1339", [2]float64{1339, 1339.5}},
	{1340, "s1340", [2]float64{1340, 1340.5}},
	{1341, "s1341", [2]float64{1341, 1341.5}},
	{1342, "s1342", [2]float64{1342, 1342.5}},
	{1343, "s1343", [2]float64{1343, 1343.5}},
	{1344, "s1344", [2]float64{1344, 1344.5}},
	{1345, "s1345", [2]float64{1345, 1345.5}},
	{1346, "s1346", [2]float64{1346, 1346.5}},
	{1347, "s1347", [2]float64{1347, 1347.5}},
	{1348, "s1348", [2]float64{1348, 1348.5}},
	{1349, "s1349", [2]float64{1349, 1349.5}},
	{1350, "s1350", [2]float64{1350, 1350.5}},
	{1351, "s1351", [2]float64{1351, 1351.5}},
	{1352, "s1352", [2]float64{1352, 1352.5}},
	{1353, "s1353", [2]float64{1353, 1353.5}},
	{1354, "s1354", [2]float64{1354, 1354.5}},
	{1355, "s1355", [2]float64{1355, 1355.5}},
	{1356, "s1356", [2]float64{1356, 1356.5}},
	{1357, "s1357", [2]float64{1357, 1357.5}},
	{1358, "s1358", [2]float64{1358, 1358.5}},
	{1359, "s1359", [2]float64{1359, 1359.5}},
	{1360, "s1360", [2]float64{1360, 1360.5}},
	{1361, "s1361", [2]float64{1361, 1361.5}},
	{1362, "s1362", [2]float64{1362, 1362.5}},
	{1363, "s1363", [2]float64{1363, 1363.5}},
	{1364, "s1364", [2]float64{1364, 1364.5}},
	{1365, "s1365", [2]float64{1365, 1365.5}},
	{1366, "s1366", [2]float64{1366, 1366.5}},
	{1367, "s1367", [2]float64{1367, 1367.5}},
	{1368, "s1368", [2]float64{1368, 1368.5}},
	{1369, "s1369", [2]float64{1369, 1369.5}},
	{1370, "s1370", [2]float64{1370, 1370.5}},
	{1371, "s1371", [2]float64{1371, 1371.5}},
	{1372, "s1372", [2]float64{1372, 1372.5}},
	{1373, "s1373", [2]float64{1373, 1373.5}},
	{1374, "s1374", [2]float64{1374, 1374.5}},
	{1375, "s1375", [2]float64{1375, 1375.5}},
	{1376, "s1376", [2]float64{1376, 1376.5}},
	{1377, "s1377", [2]float64{1377, 1377.5}},
	{1378, "s1378", [2]float64{1378, 1378.5}},
	{1379, "s1379", [2]float64{1379, 1379.5}},
	{1380, "s1380", [2]float64{1380, 1380.5}},
	{1381, "s1381", [2]float64{1381, 1381.5}},
	{1382, "s1382", [2]float64{1382, 1382.5}},
	{1383, "s1383", [2]float64{1383, 1383.5}},
	{1384, "s1384", [2]float64{1384, 1384.5}},
	{1385, "s1385", [2]float64{1385, 1385.5}},
	{1386, "s1386", [2]float64{1386, 1386.5}},
	{1387, "s1387", [2]float64{1387, 1387.5}},
	{1388, "s1388", [2]float64{1388, 1388.5}},
	{1389, "s1389", [2]float64{1389, 1389.5}},
	{1390, "s1390", [2]float64{1390, 1390.5}},
	{1391, "s1391", [2]float64{1391, 1391.5}},
	{1392, "s1392", [2]float64{1392, 1392.5}},
	{1393, "s1393", [2]float64{1393, 1393.5}},
	{1394, "s1394", [2]float64{1394, 1394.5}},
	{1395, "s1395", [2]float64{1395, 1395.5}},
	{1396, "s1396", [2]float64{1396, 1396.5}},
	{1397, "s1397", [2]float64{1397, 1397.5}},
	{1398, "s1398", [2]float64{1398, 1398.5}},
	{1399, "s1399", [2]float64{1399, 1399.5}},
	{1400, "s1400", [2]float64{1400, 1400.5}},
	{1401, "s1401", [2]float64{1401, 1401.5}},
	{1402, "s1402", [2]float64{1402, 1402.5}},
	{1403, "s1403", [2]float64{1403, 1403.5}},
	{1404, "s1404", [2]float64{1404, 1404.5}},
	{1405, "s1405", [2]float64{1405, 1405.5}},
	{1406, "s1406", [2]float64{1406, 1406.5}},
	{1407, "s1407", [2]float64{1407, 1407.5}},
	{1408, "s1408", [2]float64{1408, 1408.5}},
	{1409, "s1409", [2]float64{1409, 1409.5}},
	{1410, "s1410", [2]float64{1410, 1410.5}},
	{1411, "s1411", [2]float64{1411, 1411.5}},
	{1412, "s1412", [2]float64{1412, 1412.5}},
	{1413, "s1413", [2]float64{1413, 1413.5}},
	{1414, "s1414", [2]float64{1414, 1414.5}},
	{1415, "s1415", [2]float64{1415, 1415.5}},
	{1416, "s1416", [2]float64{1416, 1416.5}},
	{1417, "s1417", [2]float64{1417, 1417.5}},
	{1418, "s1418", [2]float64{1418, 1418.5}},
	{1419, "s1419", [2]float64{1419, 1419.5}},
	{1420, "s1420", [2]float64{1420, 1420.5}},
	{1421, "s1421", [2]float64{1421, 1421.5}},
	{1422, "s1422", [2]float64{1422, 1422.5}},
	{1423, "s1423", [2]float64{1423, 1423.5}},
	{1424, "s1424", [2]float64{1424, 1424.5}},
	{1425, "s1425", [2]float64{1425, 1425.5}},
	{1426, "s1426", [2]float64{1426, 1426.5}},
	{1427, "s1427", [2]float64{1427, 1427.5}},
	{1428, "s1428", [2]float64{1428, 1428.5}},
	{1429, "s1429", [2]float64{1429, 1429.5}},
	{1430, "s1430", [2]float64{1430, 1430.5}},
	{1431, "s1431", [2]float64{1431, 1431.5}},
	{1432, "s1432", [2]float64{1432, 1432.5}},
	{1433, "s1433", [2]float64{1433, 1433.5}},
	{1434, "s1434", [2]float64{1434, 1434.5}},
	{1435, "s1435", [2]float64{1435, 1435.5}},
	{1436, "s1436", [2]float64{1436, 1436.5}},
	{1437, "s1437", [2]float64{1437, 1437.5}},
	{1438, "s1438", [2]float64{1438, 1438.5}},
	{1439, "s1439", [2]float64{1439, 1439.5}},
	{1440, "s1440", [2]float64{1440, 1440.5}},
	{1441, "s1441", [2]float64{1441, 1441.5}},
	{1442, "s1442", [2]float64{1442, 1442.5}},
	{1443, "s1443", [2]float64{1443, 1443.5}},
	{1444, "s1444", [2]float64{1444, 1444.5}},
	{1445, "s1445", [2]float64{1445, 1445.5}},
	{1446, "s1446", [2]float64{1446, 1446.5}},
	{1447, "s1447", [2]float64{1447, 1447.5}},
	{1448, "s1448", [2]float64{1448, 1448.5}},
	{1449, "s1449", [2]float64{1449, 1449.5}},
	{1450, "s1450", [2]float64{1450, 1450.5}},
	{1451, "s1451", [2]float64{1451, 1451.5}},
	{1452, "s1452", [2]float64{1452, 1452.5}},
	{1453, "s1453", [2]float64{1453, 1453.5}},
	{1454, "s1454", [2]float64{1454, 1454.5}},
	{1455, "s1455", [2]float64{1455, 1455.5}},
	{1456, "s1456", [2]float64{1456, 1456.5}},
	{1457, "s1457", [2]float64{1457, 1457.5}},
	{1458, "s1458", [2]float64{1458, 1458.5}},
	{1459, "s1459", [2]float64{1459, 1459.5}},
	{1460, "s1460", [2]float64{1460, 1460.5}},
	{1461, "s1461", [2]float64{1461, 1461.5}},
	{1462, "s1462", [2]float64{1462, 1462.5}},
	{1463, "s1463", [2]float64{1463, 1463.5}},
	{1464, "s1464", [2]float64{1464, 1464.5}},
	{1465, "s1465", [2]float64{1465, 1465.5}},
	{1466, "s1466", [2]float64{1466, 1466.5}},
	{1467, "s1467", [2]float64{1467, 1467.5}},
	{1468, "s1468", [2]float64{1468, 1468.5}},
	{1469, "s1469", [2]float64{1469, 1469.5}},
	{1470, "s1470", [2]float64{1470, 1470.5}},
	{1471, "s1471", [2]float64{1471, 1471.5}},
	{1472, "s1472", [2]float64{1472, 1472.5}},
	{1473, "s1473", [2]float64{1473, 1473.5}},
	{1474, "s1474", [2]float64{1474, 1474.5}},
	{1475, "s1475", [2]float64{1475, 1475.5}},
	{1476, "s1476", [2]float64{1476, 1476.5}},
	{1477, "s1477", [2]float64{1477, 1477.5}},
	{1478, "s1478", [2]float64{1478, 1478.5}},
	{1479, "s1479", [2]float64{1479, 1479.5}},
	{1480, "s1480", [2]float64{1480, 1480.5}},
	{1481, "s1481", [2]float64{1481, 1481.5}},
	{1482, "s1482", [2]float64{1482, 1482.5}},
	{1483, "s1483", [2]float64{1483, 1483.5}},
	{1484, "s1484", [2]float64{1484, 1484.5}},
	{1485, "s1485", [2]float64{1485, 1485.5}},
	{1486, "s1486", [2]float64{1486, 1486.5}},
	{1487, "s1487", [2]float64{1487, 1487.5}},
	{1488, "s1488", [2]float64{1488, 1488.5}},
	{1489, "s1489", [2]float64{1489, 1489.5}},
	{1490, "s1490", [2]float64{1490, 1490.5}},
	{1491, "s1491", [2]float64{1491, 1491.5}},
	{1492, "s1492", [2]float64{1492, 1492.5}},
	{1493, "s1493", [2]float64{1493, 1493.5}},
	{1494, "s1494", [2]float64{1494, 1494.5}},
	{1495, "s1495", [2]float64{1495, 1495.5}},
	{1496, "s1496", [2]float64{1496, 1496.5}},
	{1497, "s1497", [2]float64{1497, 1497.5}},
	{1498, "s1498", [2]float64{1498, 1498.5}},
	{1499, "s1499", [2]float64{1499, 1499.5}},
	{1500, "s1500", [2]float64{1500, 1500.5}},
	{1501, "s1501", [2]float64{1501, 1501.5}},
	{1502, "s1502", [2]float64{1502, 1502.5}},
	{1503, "s1503", [2]float64{1503, 1503.5}},
	{1504, "s1504", [2]float64{1504, 1504.5}},
	{1505, "s1505", [2]float64{1505, 1505.5}},
	{1506, "s1506", [2]float64{1506, 1506.5}},
	{1507, "s1507", [2]float64{1507, 1507.5}},
	{1508, "s1508", [2]float64{1508, 1508.5}},
	{1509, "s1509", [2]float64{1509, 1509.5}},
	{1510, "s1510", [2]float64{1510, 1510.5}},
	{1511, "s1511", [2]float64{1511, 1511.5}},
	{1512, "s1512", [2]float64{1512, 1512.5}},
	{1513, "s1513", [2]float64{1513, 1513.5}},
	{1514, "s1514", [2]float64{1514, 1514.5}},
	{1515, "s1515", [2]float64{1515, 1515.5}},
	{1516, "s1516", [2]float64{1516, 1516.5}},
	{1517, "s1517", [2]float64{1517, 1517.5}},
	{1518, "s1518", [2]float64{1518, 1518.5}},
	{1519, "s1519", [2]float64{1519, 1519.5}},
	{1520, "s1520", [2]float64{1520, 1520.5}},
	{1521, "s1521", [2]float64{1521, 1521.5}},
	{1522, "s1522", [2]float64{1522, 1522.5}},
	{1523, "s1523", [2]float64{1523, 1523.5}},
	{1524, "s1524", [2]float64{1524, 1524.5}},
	{1525, "s1525", [2]float64{1525, 1525.5}},
	{1526, "s1526", [2]float64{1526, 1526.5}},
	{1527, "s1527", [2]float64{1527, 1527.5}},
	{1528, "s1528", [2]float64{1528, 1528.5}},
	{1529, "s1529", [2]float64{1529, 1529.5}},
	{1530, "s1530", [2]float64{1530, 1530.5}},
	{1531, "s1531", [2]float64{1531, 1531.5}},
	{1532, "s1532", [2]float64{1532, 1532.5}},
	{1533, "s1533", [2]float64{1533, 1533.5}},
	{1534, "s1534", [2]float64{1534, 1534.5}},
	{1535, "s1535", [2]float64{1535, 1535.5}},
	{1536, "s1536", [2]float64{1536, 1536.5}},
	{1537, "s1537", [2]float64{1537, 1537.5}},
	{1538, "s1538", [2]float64{1538, 1538.5}},
	{1539, "s1539", [2]float64{1539, 1539.5}},
	{1540, "s1540", [2]float64{1540, 1540.5}},
	{1541, "s1541", [2]float64{1541, 1541.5}},
	{1542, "s1542", [2]float64{1542, 1542.5}},
	{1543, "s1543", [2]float64{1543, 1543.5}},
	{1544, "s1544", [2]float64{1544, 1544.5}},
	{1545, "s1545", [2]float64{1545, 1545.5}},
	{1546, "s1546", [2]float64{1546, 1546.5}},
	{1547, "s1547", [2]float64{1547, 1547.5}},
	{1548, "s1548", [2]float64{1548, 1548.5}},
	{1549, "s1549", [2]float64{1549, 1549.5}},
	{1550, "s1550", [2]float64{1550, 1550.5}},
	{1551, "s1551", [2]float64{1551, 1551.5}},
	{1552, "s1552", [2]float64{1552, 1552.5}},
	{1553, "s1553", [2]float64{1553, 1553.5}},
	{1554, "s1554", [2]float64{1554, 1554.5}},
	{1555, "s1555", [2]float64{1555, 1555.5}},
	{1556, "s1556", [2]float64{1556, 1556.5}},
	{1557, "s1557", [2]float64{1557, 1557.5}},
	{1558, "s1558", [2]float64{1558, 1558.5}},
	{1559, "s1559", [2]float64{1559, 1559.5}},
	{1560, "s1560", [2]float64{1560, 1560.5}},
	{1561, "s1561", [2]float64{1561, 1561.5}},
	{1562, "s1562", [2]float64{1562, 1562.5}},
	{1563, "s1563", [2]float64{1563, 1563.5}},
	{1564, "s1564", [2]float64{1564, 1564.5}},
	{1565, "s1565", [2]float64{1565, 1565.5}},
	{1566, "s1566", [2]float64{1566, 1566.5}},
	{1567, "s1567", [2]float64{1567, 1567.5}},
	{1568, "s1568", [2]float64{1568, 1568.5}},
	{1569, "s1569", [2]float64{1569, 1569.5}},
	{1570, "s1570", [2]float64{1570, 1570.5}},
	{1571, "s1571", [2]float64{1571, 1571.5}},
	{1572, "s1572", [2]float64{1572, 1572.5}},
	{1573, "s1573", [2]float64{1573, 1573.5}},
	{1574, "s1574", [2]float64{1574, 1574.5}},
	{1575, "s1575", [2]float64{1575, 1575.5}},
	{1576, "s1576", [2]float64{1576, 1576.5}},
	{1577, "s1577", [2]float64{1577, 1577.5}},
	{1578, "s1578", [2]float64{1578, 1578.5}},
	{1579, "s1579", [2]float64{1579, 1579.5}},
	{1580, "s1580", [2]float64{1580, 1580.5}},
	{1581, "s1581", [2]float64{1581, 1581.5}},
	{1582, "s1582", [2]float64{1582, 1582.5}},
	{1583, "s1583", [2]float64{1583, 1583.5}},
	{1584, "s1584", [2]float64{1584, 1584.5}},
	{1585, "s1585", [2]float64{1585, 1585.5}},
	{1586, "s1586", [2]float64{1586, 1586.5}},
	{1587, "s1587", [2]float64{1587, 1587.5}},
	{1588, "s1588", [2]float64{1588, 1588.5}},
	{1589, "s1589", [2]float64{1589, 1589.5}},
	{1590, "s1590", [2]float64{1590, 1590.5}},
	{1591, "s1591", [2]float64{1591, 1591.5}},
	{1592, "s1592", [2]float64{1592, 1592.5}},
	{1593, "s1593", [2]float64{1593, 1593.5}},
	{1594, "s1594", [2]float64{1594, 1594.5}},
	{1595, "s1595", [2]float64{1595, 1595.5}},
	{1596, "s1596", [2]float64{1596, 1596.5}},
	{1597, "s1597", [2]float64{1597, 1597.5}},
	{1598, "s1598", [2]float64{1598, 1598.5}},
	{1599, "s1599", [2]float64{1599, 1599.5}},
	{1600, "s1600", [2]float64{1600, 1600.5}},
	{1601, "s1601", [2]float64{1601, 1601.5}},
	{1602, "s1602", [2]float64{1602, 1602.5}},
	{1603, "s1603", [2]float64{1603, 1603.5}},
	{1604, "s1604", [2]float64{1604, 1604.5}},
	{1605, "s1605", [2]float64{1605, 1605.5}},
	{1606, "s1606", [2]float64{1606, 1606.5}},
	{1607, "s1607", [2]float64{1607, 1607.5}},
	{1608, "s1608", [2]float64{1608, 1608.5}},
	{1609, "s1609", [2]float64{1609, 1609.5}},
	{1610, "s1610", [2]float64{1610, 1610.5}},
	{1611, "s1611", [2]float64{1611, 1611.5}},
	{1612, "s1612", [2]float64{1612, 1612.5}},
	{1613, "s1613", [2]float64{1613, 1613.5}},
	{1614, "s1614", [2]float64{1614, 1614.5}},
	{1615, "s1615", [2]float64{1615, 1615.5}},
	{1616, "s1616", [2]float64{1616, 1616.5}},
	{1617, "s1617", [2]float64{1617, 1617.5}},
	{1618, "s1618", [2]float64{1618, 1618.5}},
	{1619, "s1619", [2]float64{1619, 1619.5}},
	{1620, "s1620", [2]float64{1620, 1620.5}},
	{1621, "s1621", [2]float64{1621, 1621.5}},
	{1622, "s1622", [2]float64{1622, 1622.5}},
	{1623, "s1623", [2]float64{1623, 1623.5}},
	{1624, "s1624", [2]float64{1624, 1624.5}},
	{1625, "s1625", [2]float64{1625, 1625.5}},
	{1626, "s1626", [2]float64{1626, 1626.5}},
	{1627, "s1627", [2]float64{1627, 1627.5}},
	{1628, "s1628", [2]float64{1628, 1628.5}},
	{1629, "s1629", [2]float64{1629, 1629.5}},
	{1630, "s1630", [2]float64{1630, 1630.5}},
	{1631, "s1631", [2]float64{1631, 1631.5}},
	{1632, "s1632", [2]float64{1632, 1632.5}},
	{1633, "s1633", [2]float64{1633, 1633.5}},
	{1634, "s1634", [2]float64{1634, 1634.5}},
	{1635, "s1635", [2]float64{1635, 1635.5}},
	{1636, "s1636", [2]float64{1636, 1636.5}},
	{1637, "s1637", [2]float64{1637, 1637.5}},
	{1638, "s1638", [2]float64{1638, 1638.5}},
	{1639, "s1639", [2]float64{1639, 1639.5}},
	{1640, "s1640", [2]float64{1640, 1640.5}},
	{1641, "s1641", [2]float64{1641, 1641.5}},
	{1642, "s1642", [2]float64{1642, 1642.5}},
	{1643, "s1643", [2]float64{1643, 1643.5}},
	{1644, "s1644", [2]float64{1644, 1644.5}},
	{1645, "s1645", [2]float64{1645, 1645.5}},
	{1646, "s1646", [2]float64{1646, 1646.5}},
	{1647, "s1647", [2]float64{1647, 1647.5}},
	{1648, "s1648", [2]float64{1648, 1648.5}},
	{1649, "s1649", [2]float64{1649, 1649.5}},
	{1650, "s1650", [2]float64{1650, 1650.5}},
	{1651, "s1651", [2]float64{1651, 1651.5}},
	{1652, "s1652", [2]float64{1652, 1652.5}},
	{1653, "s1653", [2]float64{1653, 1653.5}},
	{1654, "s1654", [2]float64{1654, 1654.5}},
	{1655, "s1655", [2]float64{1655, 1655.5}},
	{1656, "s1656", [2]float64{1656, 1656.5}},
	{1657, "s1657", [2]float64{1657, 1657.5}},
	{1658, "s1658", [2]float64{1658, 1658.5}},
	{1659, "s1659", [2]float64{1659, 1659.5}},
	{1660, "s1660", [2]float64{1660, 1660.5}},
	{1661, "s1661", [2]float64{1661, 1661.5}},
	{1662, "s1662", [2]float64{1662, 1662.5}},
	{1663, "s1663", [2]float64{1663, 1663.5}},
	{1664, "s1664", [2]float64{1664, 1664.5}},
	{1665, "s1665", [2]float64{1665, 1665.5}},
	{1666, "s1666", [2]float64{1666, 1666.5}},
	{1667, "s1667", [2]float64{1667, 1667.5}},
	{1668, "s1668", [2]float64{1668, 1668.5}},
	{1669, "s1669", [2]float64{1669, 1669.5}},
	{1670, "s1670", [2]float64{1670, 1670.5}},
	{1671, "s1671", [2]float64{1671, 1671.5}},
	{1672, "s1672", [2]float64{1672, 1672.5}},
	{1673, "s1673", [2]float64{1673, 1673.5}},
	{1674, "s1674", [2]float64{1674, 1674.5}},
	{1675, "s1675", [2]float64{1675, 1675.5}},
	{1676, "s1676", [2]float64{1676, 1676.5}},
	{1677, "s1677", [2]float64{1677, 1677.5}},
	{1678, "s1678", [2]float64{1678, 1678.5}},
	{1679, "s1679", [2]float64{1679, 1679.5}},
	{1680, "s1680", [2]float64{1680, 1680.5}},
	{1681, "s1681", [2]float64{1681, 1681.5}},
	{1682, "s1682", [2]float64{1682, 1682.5}},
	{1683, "s1683", [2]float64{1683, 1683.5}},
	{1684, "s1684", [2]float64{1684, 1684.5}},
	{1685, "s1685", [2]float64{1685, 1685.5}},
	{1686, "s1686", [2]float64{1686, 1686.5}},
	{1687, "s1687", [2]float64{1687, 1687.5}},
	{1688, "s1688", [2]float64{1688, 1688.5}},
	{1689, "s1689", [2]float64{1689, 1689.5}},
	{1690, "s1690", [2]float64{1690, 1690.5}},
	{1691, "s1691", [2]float64{1691, 1691.5}},
	{1692, "s1692", [2]float64{1692, 1692.5}},
	{1693, "s1693", [2]float64{1693, 1693.5}},
	{1694, "s1694", [2]float64{1694, 1694.5}},
	{1695, "s1695", [2]float64{1695, 1695.5}},
	{1696, "s1696", [2]float64{1696, 1696.5}},
	{1697, "s1697", [2]float64{1697, 1697.5}},
	{1698, "s1698", [2]float64{1698, 1698.5}},
	{1699, "s1699", [2]float64{1699, 1699.5}},
	{1700, "s1700", [2]float64{1700, 1700.5}},
	{1701, "s1701", [2]float64{1701, 1701.5}},
	{1702, "s1702", [2]float64{1702, 1702.5}},
	{1703, "s1703", [2]float64{1703, 1703.5}},
	{1704, "s1704", [2]float64{1704, 1704.5}},
	{1705, "s1705", [2]float64{1705, 1705.5}},
	{1706, "s1706", [2]float64{1706, 1706.5}},
	{1707, "s1707", [2]float64{1707, 1707.5}},
	{1708, "s1708", [2]float64{1708, 1708.5}},
	{1709, "s1709", [2]float64{1709, 1709.5}},
	{1710, "s1710", [2]float64{1710, 1710.5}},
	{1711, "s1711", [2]float64{1711, 1711.5}},
	{1712, "s1712", [2]float64{1712, 1712.5}},
	{1713, "s1713", [2]float64{1713, 1713.5}},
	{1714, "s1714", [2]float64{1714, 1714.5}},
	{1715, "s1715", [2]float64{1715, 1715.5}},
	{1716, "s1716", [2]float64{1716, 1716.5}},
	{1717, "s1717", [2]float64{1717, 1717.5}},
	{1718, "s1718", [2]float64{1718, 1718.5}},
	{1719, "s1719", [2]float64{1719, 1719.5}},
	{1720, "s1720", [2]float64{1720, 1720.5}},
	{1721, "s1721", [2]float64{1721, 1721.5}},
	{1722, "s1722", [2]float64{1722, 1722.5}},
	{1723, "s1723", [2]float64{1723, 1723.5}},
	{1724, "s1724", [2]float64{1724, 1724.5}},
	{1725, "s1725", [2]float64{1725, 1725.5}},
	{1726, "s1726", [2]float64{1726, 1726.5}},
	{1727, "s1727", [2]float64{1727, 1727.5}},
	{1728, "s1728", [2]float64{1728, 1728.5}},
	{1729, "s1729", [2]float64{1729, 1729.5}},
	{1730, "s1730", [2]float64{1730, 1730.5}},
	{1731, "s1731", [2]float64{1731, 1731.5}},
	{1732, "s1732", [2]float64{1732, 1732.5}},
	{1733, "s1733", [2]float64{1733, 1733.5}},
	{1734, "s1734", [2]float64{1734, 1734.5}},
	{1735, "s1735", [2]float64{1735, 1735.5}},
	{1736, "s1736", [2]float64{1736, 1736.5}},
	{1737, "s1737", [2]float64{1737, 1737.5}},
	{1738, "s1738", [2]float64{1738, 1738.5}},
	{1739, "s1739", [2]float64{1739, 1739.5}},
	{1740, "s1740", [2]float64{1740, 1740.5}},
	{1741, "s1741", [2]float64{1741, 1741.5}},
	{1742, "s1742", [2]float64{1742, 1742.5}},
	{1743, "s1743", [2]float64{1743, 1743.5}},
	{1744, "s1744", [2]float64{1744, 1744.5}},
	{1745, "s1745", [2]float64{1745, 1745.5}},
	{1746, "s1746", [2]float64{1746, 1746.5}},
	{1747, "s1747", [2]float64{1747, 1747.5}},
	{1748, "s1748", [2]float64{1748, 1748.5}},
	{1749, "s1749", [2]float64{1749, 1749.5}},
	{1750, "s1750", [2]float64{1750, 1750.5}},
	{1751, "s1751", [2]float64{1751, 1751.5}},
	{1752, "s1752", [2]float64{1752, 1752.5}},
	{1753, "s1753", [2]float64{1753, 1753.5}},
	{1754, "s1754", [2]float64{1754, 1754.5}},
	{1755, "s1755", [2]float64{1755, 1755.5}},
	{1756, "s1756", [2]float64{1756, 1756.5}},
	{1757, "s1757", [2]float64{1757, 1757.5}},
	{1758, "s1758", [2]float64{1758, 1758.5}},
	{1759, "s1759", [2]float64{1759, 1759.5}},
	{1760, "s1760", [2]float64{1760, 1760.5}},
	{1761, "s1761", [2]float64{1761, 1761.5}},
	{1762, "s1762", [2]float64{1762, 1762.5}},
	{1763, "s1763", [2]float64{1763, 1763.5}},
	{1764, "s1764", [2]float64{1764, 1764.5}},
	{1765, "s1765", [2]float64{1765, 1765.5}},
	{1766, "s1766", [2]float64{1766, 1766.5}},
	{1767, "s1767", [2]float64{1767, 1767.5}},
	{1768, "s1768", [2]float64{1768, 1768.5}},
	{1769, "s1769", [2]float64{1769, 1769.5}},
	{1770, "s1770", [2]float64{1770, 1770.5}},
	{1771, "s1771", [2]float64{1771, 1771.5}},
	{1772, "s1772", [2]float64{1772, 1772.5}},
	{1773, "s1773", [2]float64{1773, 1773.5}},
	{1774, "s1774", [2]float64{1774, 1774.5}},
	{1775, "s1775", [2]float64{1775, 1775.5}},
	{1776, "s1776", [2]float64{1776, 1776.5}},
	{1777, "s1777", [2]float64{1777, 1777.5}},
	{1778, "s1778", [2]float64{1778, 1778.5}},
	{1779, "s1779", [2]float64{1779, 1779.5}},
	{1780, "s1780", [2]float64{1780, 1780.5}},
	{1781, "s1781", [2]float64{1781, 1781.5}},
	{1782, "s1782", [2]float64{1782, 1782.5}},
	{1783, "s1783", [2]float64{1783, 1783.5}},
	{1784, "s1784", [2]float64{1784, 1784.5}},
	{1785, "s1785", [2]float64{1785, 1785.5}},
	{1786, "s1786", [2]float64{1786, 1786.5}},
	{1787, "s1787", [2]float64{1787, 1787.5}},
	{1788, "s1788", [2]float64{1788, 1788.5}},
	{1789, "s1789", [2]float64{1789, 1789.5}},
	{1790, "s1790", [2]float64{1790, 1790.5}},
	{1791, "s1791", [2]float64{1791, 1791.5}},
	{1792, "s1792", [2]float64{1792, 1792.5}},
	{1793, "s1793", [2]float64{1793, 1793.5}},
	{1794, "s1794", [2]float64{1794, 1794.5}},
	{1795, "s1795", [2]float64{1795, 1795.5}},
	{1796, "s1796", [2]float64{1796, 1796.5}},
	{1797, "s1797", [2]float64{1797, 1797.5}},
	{1798, "s1798", [2]float64{1798, 1798.5}},
	{1799, "s1799", [2]float64{1799, 1799.5}},
	{1800, "s1800", [2]float64{1800, 1800.5}},
	{1801, "s1801", [2]float64{1801, 1801.5}},
	{1802, "s1802", [2]float64{1802, 1802.5}},
	{1803, "s1803", [2]float64{1803, 1803.5}},
	{1804, "s1804", [2]float64{1804, 1804.5}},
	{1805, "s1805", [2]float64{1805, 1805.5}},
	{1806, "s1806", [2]float64{1806, 1806.5}},
	{1807, "s1807", [2]float64{1807, 1807.5}},
	{1808, "s1808", [2]float64{1808, 1808.5}},
	{1809, "s1809", [2]float64{1809, 1809.5}},
	{1810, "s1810", [2]float64{1810, 1810.5}},
	{1811, "s1811", [2]float64{1811, 1811.5}},
	{1812, "s1812", [2]float64{1812, 1812.5}},
	{1813, "s1813", [2]float64{1813, 1813.5}},
	{1814, "s1814", [2]float64{1814, 1814.5}},
	{1815, "s1815", [2]float64{1815, 1815.5}},
	{1816, "s1816", [2]float64{1816, 1816.5}},
	{1817, "s1817", [2]float64{1817, 1817.5}},
	{1818, "s1818", [2]float64{1818, 1818.5}},
	{1819, "s1819", [2]float64{1819, 1819.5}},
	{1820, "s1820", [2]float64{1820, 1820.5}},
	{1821, "s1821", [2]float64{1821, 1821.5}},
	{1822, "s1822", [2]float64{1822, 1822.5}},
	{1823, "s1823", [2]float64{1823, 1823.5}},
	{1824, "s1824", [2]float64{1824, 1824.5}},
	{1825, "s1825", [2]float64{1825, 1825.5}},
	{1826, "s1826", [2]float64{1826, 1826.5}},
	{1827, "s1827", [2]float64{1827, 1827.5}},
	{1828, "s1828", [2]float64{1828, 1828.5}},
	{1829, "s1829", [2]float64{1829, 1829.5}},
	{1830, "s1830", [2]float64{1830, 1830.5}},
	{1831, "s1831", [2]float64{1831, 1831.5}},
	{1832, "s1832", [2]float64{1832, 1832.5}},
	{1833, "s1833", [2]float64{1833, 1833.5}},
	{1834, "s1834", [2]float64{1834, 1834.5}},
	{1835, "s1835", [2]float64{1835, 1835.5}},
	{1836, "s1836", [2]float64{1836, 1836.5}},
	{1837, "s1837", [2]float64{1837, 1837.5}},
	{1838, "s1838", [2]float64{1838, 1838.5}},
	{1839, "s1839", [2]float64{1839, 1839.5}},
	{1840, "s1840", [2]float64{1840, 1840.5}},
	{1841, "s1841", [2]float64{1841, 1841.5}},
	{1842, "s1842", [2]float64{1842, 1842.5}},
	{1843, "s1843", [2]float64{1843, 1843.5}},
	{1844, "s1844", [2]float64{1844, 1844.5}},
	{1845, "s1845", [2]float64{1845, 1845.5}},
	{1846, "s1846", [2]float64{1846, 1846.5}},
	{1847, "s1847", [2]float64{1847, 1847.5}},
	{1848, "s1848", [2]float64{1848, 1848.5}},
	{1849, "s1849", [2]float64{1849, 1849.5}},
	{1850, "s1850", [2]float64{1850, 1850.5}},
	{1851, "s1851", [2]float64{1851, 1851.5}},
	{1852, "s1852", [2]float64{1852, 1852.5}},
	{1853, "s1853", [2]float64{1853, 1853.5}},
	{1854, "s1854", [2]float64{1854, 1854.5}},
	{1855, "s1855", [2]float64{1855, 1855.5}},
	{1856, "s1856", [2]float64{1856, 1856.5}},
	{1857, "s1857", [2]float64{1857, 1857.5}},
	{1858, "s1858", [2]float64{1858, 1858.5}},
	{1859, "s1859", [2]float64{1859, 1859.5}},
	{1860, "s1860", [2]float64{1860, 1860.5}},
	{1861, "s1861", [2]float64{1861, 1861.5}},
	{1862, "s1862", [2]float64{1862, 1862.5}},
	{1863, "s1863", [2]float64{1863, 1863.5}},
	{1864, "s1864", [2]float64{1864, 1864.5}},
	{1865, "s1865", [2]float64{1865, 1865.5}},
	{1866, "s1866", [2]float64{1866, 1866.5}},
	{1867, "s1867", [2]float64{1867, 1867.5}},
	{1868, "s1868", [2]float64{1868, 1868.5}},
	{1869, "s1869", [2]float64{1869, 1869.5}},
	{1870, "s1870", [2]float64{1870, 1870.5}},
	{1871, "s1871", [2]float64{1871, 1871.5}},
	{1872, "s1872", [2]float64{1872, 1872.5}},
	{1873, "s1873", [2]float64{1873, 1873.5}},
	{1874, "s1874", [2]float64{1874, 1874.5}},
	{1875, "s1875", [2]float64{1875, 1875.5}},
	{1876, "s1876", [2]float64{1876, 1876.5}},
	{1877, "s1877", [2]float64{1877, 1877.5}},
	{1878, "s1878", [2]float64{1878, 1878.5}},
	{1879, "s1879", [2]float64{1879, 1879.5}},
	{1880, "s1880", [2]float64{1880, 1880.5}},
	{1881, "s1881", [2]float64{1881, 1881.5}},
	{1882, "s1882", [2]float64{1882, 1882.5}},
	{1883, "s1883", [2]float64{1883, 1883.5}},
	{1884, "s1884", [2]float64{1884, 1884.5}},
	{1885, "s1885", [2]float64{1885, 1885.5}},
	{1886, "s1886", [2]float64{1886, 1886.5}},
	{1887, "s1887", [2]float64{1887, 1887.5}},
	{1888, "s1888", [2]float64{1888, 1888.5}},
	{1889, "s1889", [2]float64{1889, 1889.5}},
	{1890, "s1890", [2]float64{1890, 1890.5}},
	{1891, "s1891", [2]float64{1891, 1891.5}},
	{1892, "s1892", [2]float64{1892, 1892.5}},
	{1893, "s1893", [2]float64{1893, 1893.5}},
	{1894, "s1894", [2]float64{1894, 1894.5}},
	{1895, "s1895", [2]float64{1895, 1895.5}},
	{1896, "s1896", [2]float64{1896, 1896.5}},
	{1897, "s1897", [2]float64{1897, 1897.5}},
	{1898, "s1898", [2]float64{1898, 1898.5}},
	{1899, "s1899", [2]float64{1899, 1899.5}},
	{1900, "s1900", [2]float64{1900, 1900.5}},
	{1901, "s1901", [2]float64{1901, 1901.5}},
	{1902, "s1902", [2]float64{1902, 1902.5}},
	{1903, "s1903", [2]float64{1903, 1903.5}},
	{1904, "s1904", [2]float64{1904, 1904.5}},
	{1905, "s1905", [2]float64{1905, 1905.5}},
	{1906, "s1906", [2]float64{1906, 1906.5}},
	{1907, "s1907", [2]float64{1907, 1907.5}},
	{1908, "s1908", [2]float64{1908, 1908.5}},
	{1909, "s1909", [2]float64{1909, 1909.5}},
	{1910, "s1910", [2]float64{1910, 1910.5}},
	{1911, "s1911", [2]float64{1911, 1911.5}},
	{1912, "s1912", [2]float64{1912, 1912.5}},
	{1913, "s1913", [2]float64{1913, 1913.5}},
	{1914, "s1914", [2]float64{1914, 1914.5}},
	{1915, "s1915", [2]float64{1915, 1915.5}},
	{1916, "s1916", [2]float64{1916, 1916.5}},
	{1917, "s1917", [2]float64{1917, 1917.5}},
	{1918, "s1918", [2]float64{1918, 1918.5}},
	{1919, "s1919", [2]float64{1919, 1919.5}},
	{1920, "s1920", [2]float64{1920, 1920.5}},
	{1921, "s1921", [2]float64{1921, 1921.5}},
	{1922, "s1922", [2]float64{1922, 1922.5}},
	{1923, "s1923", [2]float64{1923, 1923.5}},
	{1924, "s1924", [2]float64{1924, 1924.5}},
	{1925, "s1925", [2]float64{1925, 1925.5}},
	{1926, "s1926", [2]float64{1926, 1926.5}},
	{1927, "s1927", [2]float64{1927, 1927.5}},
	{1928, "s1928", [2]float64{1928, 1928.5}},
	{1929, "s1929", [2]float64{1929, 1929.5}},
	{1930, "s1930", [2]float64{1930, 1930.5}},
	{1931, "s1931", [2]float64{1931, 1931.5}},
	{1932, "s1932", [2]float64{1932, 1932.5}},
	{1933, "s1933", [2]float64{1933, 1933.5}},
	{1934, "s1934", [2]float64{1934, 1934.5}},
	{1935, "s1935", [2]float64{1935, 1935.5}},
	{1936, "s1936", [2]float64{1936, 1936.5}},
	{1937, "s1937", [2]float64{1937, 1937.5}},
	{1938, "s1938", [2]float64{1938, 1938.5}},
	{1939, "s1939", [2]float64{1939, 1939.5}},
	{1940, "s1940", [2]float64{1940, 1940.5}},
	{1941, "s1941", [2]float64{1941, 1941.5}},
	{1942, "s1942", [2]float64{1942, 1942.5}},
	{1943, "s1943", [2]float64{1943, 1943.5}},
	{1944, "s1944", [2]float64{1944, 1944.5}},
	{1945, "s1945", [2]float64{1945, 1945.5}},
	{1946, "s1946", [2]float64{1946, 1946.5}},
	{1947, "s1947", [2]float64{1947, 1947.5}},
	{1948, "s1948", [2]float64{1948, 1948.5}},
	{1949, "s1949", [2]float64{1949, 1949.5}},
	{1950, "s1950", [2]float64{1950, 1950.5}},
	{1951, "s1951", [2]float64{1951, 1951.5}},
	{1952, "s1952", [2]float64{1952, 1952.5}},
	{1953, "s1953", [2]float64{1953, 1953.5}},
	{1954, "s1954", [2]float64{1954, 1954.5}},
	{1955, "s1955", [2]float64{1955, 1955.5}},
	{1956, "s1956", [2]float64{1956, 1956.5}},
	{1957, "s1957", [2]float64{1957, 1957.5}},
	{1958, "s1958", [2]float64{1958, 1958.5}},
	{1959, "s1959", [2]float64{1959, 1959.5}},
	{1960, "s1960", [2]float64{1960, 1960.5}},
	{1961, "s1961", [2]float64{1961, 1961.5}},
	{1962, "s1962", [2]float64{1962, 1962.5}},
	{1963, "s1963", [2]float64{1963, 1963.5}},
	{1964, "s1964", [2]float64{1964, 1964.5}},
	{1965, "s1965", [2]float64{1965, 1965.5}},
	{1966, "s1966", [2]float64{1966, 1966.5}},
	{1967, "s1967", [2]float64{1967, 1967.5}},
	{1968, "s1968", [2]float64{1968, 1968.5}},
	{1969, "s1969", [2]float64{1969, 1969.5}},
	{1970, "s1970", [2]float64{1970, 1970.5}},
	{1971, "s1971", [2]float64{1971, 1971.5}},
	{1972, "s1972", [2]float64{1972, 1972.5}},
	{1973, "s1973", [2]float64{1973, 1973.5}},
	{1974, "s1974", [2]float64{1974, 1974.5}},
	{1975, "s1975", [2]float64{1975, 1975.5}},
	{1976, "s1976", [2]float64{1976, 1976.5}},
	{1977, "s1977", [2]float64{1977, 1977.5}},
	{1978, "s1978", [2]float64{1978, 1978.5}},
	{1979, "s1979", [2]float64{1979, 1979.5}},
	{1980, "s1980", [2]float64{1980, 1980.5}},
	{1981, "s1981", [2]float64{1981, 1981.5}},
	{1982, "s1982", [2]float64{1982, 1982.5}},
	{1983, "s1983", [2]float64{1983, 1983.5}},
	{1984, "s1984", [2]float64{1984, 1984.5}},
	{1985, "s1985", [2]float64{1985, 1985.5}},
	{1986, "s1986", [2]float64{1986, 1986.5}},
	{1987, "s1987", [2]float64{1987, 1987.5}},
	{1988, "s1988", [2]float64{1988, 1988.5}},
	{1989, "s1989", [2]float64{1989, 1989.5}},
	{1990, "s1990", [2]float64{1990, 1990.5}},
	{1991, "s1991", [2]float64{1991, 1991.5}},
	{1992, "s1992", [2]float64{1992, 1992.5}},
	{1993, "s1993", [2]float64{1993, 1993.5}},
	{1994, "s1994", [2]float64{1994, 1994.5}},
	{1995, "s1995", [2]float64{1995, 1995.5}},
	{1996, "s1996", [2]float64{1996, 1996.5}},
	{1997, "s1997", [2]float64{1997, 1997.5}},
	{1998, "s1998", [2]float64{1998, 1998.5}},
	{1999, "s1999", [2]float64{1999, 1999.5}},
	{2000, "s2000", [2]float64{2000, 2000.5}},
	{2001, "s2001", [2]float64{2001, 2001.5}},
	{2002, "s2002", [2]float64{2002, 2002.5}},
	{2003, "s2003", [2]float64{2003, 2003.5}},
	{2004, "s2004", [2]float64{2004, 2004.5}},
	{2005, "s2005", [2]float64{2005, 2005.5}},
	{2006, "s2006", [2]float64{2006, 2006.5}},
	{2007, "s2007", [2]float64{2007, 2007.5}},
	{2008, "s2008", [2]float64{2008, 2008.5}},
	{2009, "s2009", [2]float64{2009, 2009.5}},
	{2010, "s2010", [2]float64{2010, 2010.5}},
	{2011, "s2011", [2]float64{2011, 2011.5}},
	{2012, "s2012", [2]float64{2012, 2012.5}},
	{2013, "s2013", [2]float64{2013, 2013.5}},
	{2014, "s2014", [2]float64{2014, 2014.5}},
	{2015, "s2015", [2]float64{2015, 2015.5}},
	{2016, "s2016", [2]float64{2016, 2016.5}},
	{2017, "s2017", [2]float64{2017, 2017.5}},
	{2018, "s2018", [2]float64{2018, 2018.5}},
	{2019, "s2019", [2]float64{2019, 2019.5}},
	{2020, "s2020", [2]float64{2020, 2020.5}},
	{2021, "s2021", [2]float64{2021, 2021.5}},
	{2022, "s2022", [2]float64{2022, 2022.5}},
	{2023, "s2023", [2]float64{2023, 2023.5}},
	{2024, "s2024", [2]float64{2024, 2024.5}},
	{2025, "s2025", [2]float64{2025, 2025.5}},
	{2026, "s2026", [2]float64{2026, 2026.5}},
	{2027, "s2027", [2]float64{2027, 2027.5}},
	{2028, "s2028", [2]float64{2028, 2028.5}},
	{2029, "s2029", [2]float64{2029, 2029.5}},
	{2030, "s2030", [2]float64{2030, 2030.5}},
	{2031, "s2031", [2]float64{2031, 2031.5}},
	{2032, "s2032", [2]float64{2032, 2032.5}},
	{2033, "s2033", [2]float64{2033, 2033.5}},
	{2034, "s2034", [2]float64{2034, 2034.5}},
	{2035, "s2035", [2]float64{2035, 2035.5}},
	{2036, "s2036", [2]float64{2036, 2036.5}},
	{2037, "s2037", [2]float64{2037, 2037.5}},
	{2038, "s2038", [2]float64{2038, 2038.5}},
	{2039, "s2039", [2]float64{2039, 2039.5}},
	{2040, "s2040", [2]float64{2040, 2040.5}},
	{2041, "s2041", [2]float64{2041, 2041.5}},
	{2042, "s2042", [2]float64{2042, 2042.5}},
	{2043, "s2043", [2]float64{2043, 2043.5}},
	{2044, "s2044", [2]float64{2044, 2044.5}},
	{2045, "s2045", [2]float64{2045, 2045.5}},
	{2046, "s2046", [2]float64{2046, 2046.5}},
	{2047, "s2047", [2]float64{2047, 2047.5}},
	{2048, "s2048", [2]float64{2048, 2048.5}},
	{2049, "s2049", [2]float64{2049, 2049.5}},
	{2050, "s2050", [2]float64{2050, 2050.5}},
	{2051, "s2051", [2]float64{2051, 2051.5}},
	{2052, "s2052", [2]float64{2052, 2052.5}},
	{2053, "s2053", [2]float64{2053, 2053.5}},
	{2054, "s2054", [2]float64{2054, 2054.5}},
	{2055, "s2055", [2]float64{2055, 2055.5}},
	{2056, "s2056", [2]float64{2056, 2056.5}},
	{2057, "s2057", [2]float64{2057, 2057.5}},
	{2058, "s2058", [2]float64{2058, 2058.5}},
	{2059, "s2059", [2]float64{2059, 2059.5}},
	{2060, "s2060", [2]float64{2060, 2060.5}},
	{2061, "s2061", [2]float64{2061, 2061.5}},
	{2062, "s2062", [2]float64{2062, 2062.5}},
	{2063, "s2063", [2]float64{2063, 2063.5}},
	{2064, "s2064", [2]float64{2064, 2064.5}},
	{2065, "s2065", [2]float64{2065, 2065.5}},
	{2066, "s2066", [2]float64{2066, 2066.5}},
	{2067, "s2067", [2]float64{2067, 2067.5}},
	{2068, "s2068", [2]float64{2068, 2068.5}},
	{2069, "s2069", [2]float64{2069, 2069.5}},
	{2070, "s2070", [2]float64{2070, 2070.5}},
	{2071, "s2071", [2]float64{2071, 2071.5}},
	{2072, "s2072", [2]float64{2072, 2072.5}},
	{2073, "s2073", [2]float64{2073, 2073.5}},
	{2074, "s2074", [2]float64{2074, 2074.5}},
	{2075, "s2075", [2]float64{2075, 2075.5}},
	{2076, "s2076", [2]float64{2076, 2076.5}},
	{2077, "s2077", [2]float64{2077, 2077.5}},
	{2078, "s2078", [2]float64{2078, 2078.5}},
	{2079, "s2079", [2]float64{2079, 2079.5}},
	{2080, "s2080", [2]float64{2080, 2080.5}},
	{2081, "s2081", [2]float64{2081, 2081.5}},
	{2082, "s2082", [2]float64{2082, 2082.5}},
	{2083, "s2083", [2]float64{2083, 2083.5}},
	{2084, "s2084", [2]float64{2084, 2084.5}},
	{2085, "s2085", [2]float64{2085, 2085.5}},
	{2086, "s2086", [2]float64{2086, 2086.5}},
	{2087, "s2087", [2]float64{2087, 2087.5}},
	{2088, "s2088", [2]float64{2088, 2088.5}},
	{2089, "s2089", [2]float64{2089, 2089.5}},
	{2090, "s2090", [2]float64{2090, 2090.5}},
	{2091, "s2091", [2]float64{2091, 2091.5}},
	{2092, "s2092", [2]float64{2092, 2092.5}},
	{2093, "s2093", [2]float64{2093, 2093.5}},
	{2094, "s2094", [2]float64{2094, 2094.5}},
	{2095, "s2095", [2]float64{2095, 2095.5}},
	{2096, "s2096", [2]float64{2096, 2096.5}},
	{2097, "s2097", [2]float64{2097, 2097.5}},
	{2098, "s2098", [2]float64{2098, 2098.5}},
	{2099, "s2099", [2]float64{2099, 2099.5}},
	{2100, "s2100", [2]float64{2100, 2100.5}},
	{2101, "s2101", [2]float64{2101, 2101.5}},
	{2102, "s2102", [2]float64{2102, 2102.5}},
	{2103, "s2103", [2]float64{2103, 2103.5}},
	{2104, "s2104", [2]float64{2104, 2104.5}},
	{2105, "s2105", [2]float64{2105, 2105.5}},
	{2106, "s2106", [2]float64{2106, 2106.5}},
	{2107, "s2107", [2]float64{2107, 2107.5}},
	{2108, "s2108", [2]float64{2108, 2108.5}},
	{2109, "s2109", [2]float64{2109, 2109.5}},
	{2110, "s2110", [2]float64{2110, 2110.5}},
	{2111, "s2111", [2]float64{2111, 2111.5}},
	{2112, "s2112", [2]float64{2112, 2112.5}},
	{2113, "s2113", [2]float64{2113, 2113.5}},
	{2114, "s2114", [2]float64{2114, 2114.5}},
	{2115, "s2115", [2]float64{2115, 2115.5}},
	{2116, "s2116", [2]float64{2116, 2116.5}},
	{2117, "s2117", [2]float64{2117, 2117.5}},
	{2118, "s2118", [2]float64{2118, 2118.5}},
	{2119, "s2119", [2]float64{2119, 2119.5}},
	{2120, "s2120", [2]float64{2120, 2120.5}},
	{2121, "s2121", [2]float64{2121, 2121.5}},
	{2122, "s2122", [2]float64{2122, 2122.5}},
	{2123, "s2123", [2]float64{2123, 2123.5}},
	{2124, "s2124", [2]float64{2124, 2124.5}},
	{2125, "s2125", [2]float64{2125, 2125.5}},
	{2126, "s2126", [2]float64{2126, 2126.5}},
	{2127, "s2127", [2]float64{2127, 2127.5}},
	{2128, "s2128", [2]float64{2128, 2128.5}},
	{2129, "s2129", [2]float64{2129, 2129.5}},
	{2130, "s2130", [2]float64{2130, 2130.5}},
	{2131, "s2131", [2]float64{2131, 2131.5}},
	{2132, "s2132", [2]float64{2132, 2132.5}},
	{2133, "s2133", [2]float64{2133, 2133.5}},
	{2134, "s2134", [2]float64{2134, 2134.5}},
	{2135, "s2135", [2]float64{2135, 2135.5}},
	{2136, "s2136", [2]float64{2136, 2136.5}},
	{2137, "s2137", [2]float64{2137, 2137.5}},
	{2138, "s2138", [2]float64{2138, 2138.5}},
	{2139, "s2139", [2]float64{2139, 2139.5}},
	{2140, "s2140", [2]float64{2140, 2140.5}},
	{2141, "s2141", [2]float64{2141, 2141.5}},
	{2142, "s2142", [2]float64{2142, 2142.5}},
	{2143, "s2143", [2]float64{2143, 2143.5}},
	{2144, "s2144", [2]float64{2144, 2144.5}},
	{2145, "s2145", [2]float64{2145, 2145.5}},
	{2146, "s2146", [2]float64{2146, 2146.5}},
	{2147, "s2147", [2]float64{2147, 2147.5}},
	{2148, "s2148", [2]float64{2148, 2148.5}},
	{2149, "s2149", [2]float64{2149, 2149.5}},
	{2150, "s2150", [2]float64{2150, 2150.5}},
	{2151, "s2151", [2]float64{2151, 2151.5}},
	{2152, "s2152", [2]float64{2152, 2152.5}},
	{2153, "s2153", [2]float64{2153, 2153.5}},
	{2154, "s2154", [2]float64{2154, 2154.5}},
	{2155, "s2155", [2]float64{2155, 2155.5}},
	{2156, "s2156", [2]float64{2156, 2156.5}},
	{2157, "s2157", [2]float64{2157, 2157.5}},
	{2158, "s2158", [2]float64{2158, 2158.5}},
	{2159, "s2159", [2]float64{2159, 2159.5}},
	{2160, "s2160", [2]float64{2160, 2160.5}},
	{2161, "s2161", [2]float64{2161, 2161.5}},
	{2162, "s2162", [2]float64{2162, 2162.5}},
	{2163, "s2163", [2]float64{2163, 2163.5}},
	{2164, "s2164", [2]float64{2164, 2164.5}},
	{2165, "s2165", [2]float64{2165, 2165.5}},
	{2166, "s2166", [2]float64{2166, 2166.5}},
	{2167, "s2167", [2]float64{2167, 2167.5}},
	{2168, "s2168", [2]float64{2168, 2168.5}},
	{2169, "s2169", [2]float64{2169, 2169.5}},
	{2170, "s2170", [2]float64{2170, 2170.5}},
	{2171, "s2171", [2]float64{2171, 2171.5}},
	{2172, "s2172", [2]float64{2172, 2172.5}},
	{2173, "s2173", [2]float64{2173, 2173.5}},
	{2174, "s2174", [2]float64{2174, 2174.5}},
	{2175, "s2175", [2]float64{2175, 2175.5}},
	{2176, "s2176", [2]float64{2176, 2176.5}},
	{2177, "s2177", [2]float64{2177, 2177.5}},
	{2178, "s2178", [2]float64{2178, 2178.5}},
	{2179, "s2179", [2]float64{2179, 2179.5}},
	{2180, "s2180", [2]float64{2180, 2180.5}},
	{2181, "s2181", [2]float64{2181, 2181.5}},
	{2182, "s2182", [2]float64{2182, 2182.5}},
	{2183, "s2183", [2]float64{2183, 2183.5}},
	{2184, "s2184", [2]float64{2184, 2184.5}},
	{2185, "s2185", [2]float64{2185, 2185.5}},
	{2186, "s2186", [2]float64{2186, 2186.5}},
	{2187, "s2187", [2]float64{2187, 2187.5}},
	{2188, "s2188", [2]float64{2188, 2188.5}},
	{2189, "s2189", [2]float64{2189, 2189.5}},
	{2190, "s2190", [2]float64{2190, 2190.5}},
	{2191, "s2191", [2]float64{2191, 2191.5}},
	{2192, "s2192", [2]float64{2192, 2192.5}},
	{2193, "s2193", [2]float64{2193, 2193.5}},
	{2194, "s2194", [2]float64{2194, 2194.5}},
	{2195, "s2195", [2]float64{2195, 2195.5}},
	{2196, "s2196", [2]float64{2196, 2196.5}},
	{2197, "s2197", [2]float64{2197, 2197.5}},
	{2198, "s2198", [2]float64{2198, 2198.5}},
	{2199, "s2199", [2]float64{2199, 2199.5}},
	{2200, "s2200", [2]float64{2200, 2200.5}},
	{2201, "s2201", [2]float64{2201, 2201.5}},
	{2202, "s2202", [2]float64{2202, 2202.5}},
	{2203, "s2203", [2]float64{2203, 2203.5}},
	{2204, "s2204", [2]float64{2204, 2204.5}},
	{2205, "s2205", [2]float64{2205, 2205.5}},
	{2206, "s2206", [2]float64{2206, 2206.5}},
	{2207, "s2207", [2]float64{2207, 2207.5}},
	{2208, "s2208", [2]float64{2208, 2208.5}},
	{2209, "s2209", [2]float64{2209, 2209.5}},
	{2210, "s2210", [2]float64{2210, 2210.5}},
	{2211, "s2211", [2]float64{2211, 2211.5}},
	{2212, "s2212", [2]float64{2212, 2212.5}},
	{2213, "s2213", [2]float64{2213, 2213.5}},
	{2214, "s2214", [2]float64{2214, 2214.5}},
	{2215, "s2215", [2]float64{2215, 2215.5}},
	{2216, "s2216", [2]float64{2216, 2216.5}},
	{2217, "s2217", [2]float64{2217, 2217.5}},
	{2218, "s2218", [2]float64{2218, 2218.5}},
	{2219, "s2219", [2]float64{2219, 2219.5}},
	{2220, "s2220", [2]float64{2220, 2220.5}},
	{2221, "s2221", [2]float64{2221, 2221.5}},
	{2222, "s2222", [2]float64{2222, 2222.5}},
	{2223, "s2223", [2]float64{2223, 2223.5}},
	{2224, "s2224", [2]float64{2224, 2224.5}},
	{2225, "s2225", [2]float64{2225, 2225.5}},
	{2226, "s2226", [2]float64{2226, 2226.5}},
	{2227, "s2227", [2]float64{2227, 2227.5}},
	{2228, "s2228", [2]float64{2228, 2228.5}},
	{2229, "s2229", [2]float64{2229, 2229.5}},
	{2230, "s2230", [2]float64{2230, 2230.5}},
	{2231, "s2231", [2]float64{2231, 2231.5}},
	{2232, "s2232", [2]float64{2232, 2232.5}},
	{2233, "s2233", [2]float64{2233, 2233.5}},
	{2234, "s2234", [2]float64{2234, 2234.5}},
	{2235, "s2235", [2]float64{2235, 2235.5}},
	{2236, "s2236", [2]float64{2236, 2236.5}},
	{2237, "s2237", [2]float64{2237, 2237.5}},
	{2238, "s2238", [2]float64{2238, 2238.5}},
	{2239, "s2239", [2]float64{2239, 2239.5}},
	{2240, "s2240", [2]float64{2240, 2240.5}},
	{2241, "s2241", [2]float64{2241, 2241.5}},
	{2242, "s2242", [2]float64{2242, 2242.5}},
	{2243, "s2243", [2]float64{2243, 2243.5}},
	{2244, "s2244", [2]float64{2244, 2244.5}},
	{2245, "s2245", [2]float64{2245, 2245.5}},
	{2246, "s2246", [2]float64{2246, 2246.5}},
	{2247, "s2247", [2]float64{2247, 2247.5}},
	{2248, "s2248", [2]float64{2248, 2248.5}},
	{2249, "s2249", [2]float64{2249, 2249.5}},
	{2250, "s2250", [2]float64{2250, 2250.5}},
	{2251, "s2251", [2]float64{2251, 2251.5}},
	{2252, "s2252", [2]float64{2252, 2252.5}},
	{2253, "s2253", [2]float64{2253, 2253.5}},
	{2254, "s2254", [2]float64{2254, 2254.5}},
	{2255, "s2255", [2]float64{2255, 2255.5}},
	{2256, "s2256", [2]float64{2256, 2256.5}},
	{2257, "s2257", [2]float64{2257, 2257.5}},
	{2258, "s2258", [2]float64{2258, 2258.5}},
	{2259, "s2259", [2]float64{2259, 2259.5}},
	{2260, "s2260", [2]float64{2260, 2260.5}},
	{2261, "s2261", [2]float64{2261, 2261.5}},
	{2262, "s2262", [2]float64{2262, 2262.5}},
	{2263, "s2263", [2]float64{2263, 2263.5}},
	{2264, "s2264", [2]float64{2264, 2264.5}},
	{2265, "s2265", [2]float64{2265, 2265.5}},
	{2266, "s2266", [2]float64{2266, 2266.5}},
	{2267, "s2267", [2]float64{2267, 2267.5}},
	{2268, "s2268", [2]float64{2268, 2268.5}},
	{2269, "s2269", [2]float64{2269, 2269.5}},
	{2270, "s2270", [2]float64{2270, 2270.5}},
	{2271, "s2271", [2]float64{2271, 2271.5}},
	{2272, "s2272", [2]float64{2272, 2272.5}},
	{2273, "s2273", [2]float64{2273, 2273.5}},
	{2274, "s2274", [2]float64{2274, 2274.5}},
	{2275, "s2275", [2]float64{2275, 2275.5}},
	{2276, "s2276", [2]float64{2276, 2276.5}},
	{2277, "s2277", [2]float64{2277, 2277.5}},
	{2278, "s2278", [2]float64{2278, 2278.5}},
	{2279, "s2279", [2]float64{2279, 2279.5}},
	{2280, "s2280", [2]float64{2280, 2280.5}},
	{2281, "s2281", [2]float64{2281, 2281.5}},
	{2282, "s2282", [2]float64{2282, 2282.5}},
	{2283, "s2283", [2]float64{2283, 2283.5}},
	{2284, "s2284", [2]float64{2284, 2284.5}},
	{2285, "s2285", [2]float64{2285, 2285.5}},
	{2286, "s2286", [2]float64{2286, 2286.5}},
	{2287, "s2287", [2]float64{2287, 2287.5}},
	{2288, "s2288", [2]float64{2288, 2288.5}},
	{2289, "s2289", [2]float64{2289, 2289.5}},
	{2290, "s2290", [2]float64{2290, 2290.5}},
	{2291, "s2291", [2]float64{2291, 2291.5}},
	{2292, "s2292", [2]float64{2292, 2292.5}},
	{2293, "s2293", [2]float64{2293, 2293.5}},
	{2294, "s2294", [2]float64{2294, 2294.5}},
	{2295, "s2295", [2]float64{2295, 2295.5}},
	{2296, "s2296", [2]float64{2296, 2296.5}},
	{2297, "s2297", [2]float64{2297, 2297.5}},
	{2298, "s2298", [2]float64{2298, 2298.5}},
	{2299, "s2299", [2]float64{2299, 2299.5}},
	{2300, "s2300", [2]float64{2300, 2300.5}},
	{2301, "s2301", [2]float64{2301, 2301.5}},
	{2302, "s2302", [2]float64{2302, 2302.5}},
	{2303, "s2303", [2]float64{2303, 2303.5}},
	{2304, "s2304", [2]float64{2304, 2304.5}},
	{2305, "s2305", [2]float64{2305, 2305.5}},
	{2306, "s2306", [2]float64{2306, 2306.5}},
	{2307, "s2307", [2]float64{2307, 2307.5}},
	{2308, "s2308", [2]float64{2308, 2308.5}},
	{2309, "s2309", [2]float64{2309, 2309.5}},
	{2310, "s2310", [2]float64{2310, 2310.5}},
	{2311, "s2311", [2]float64{2311, 2311.5}},
	{2312, "s2312", [2]float64{2312, 2312.5}},
	{2313, "s2313", [2]float64{2313, 2313.5}},
	{2314, "s2314", [2]float64{2314, 2314.5}},
	{2315, "s2315", [2]float64{2315, 2315.5}},
	{2316, "s2316", [2]float64{2316, 2316.5}},
	{2317, "s2317", [2]float64{2317, 2317.5}},
	{2318, "s2318", [2]float64{2318, 2318.5}},
	{2319, "s2319", [2]float64{2319, 2319.5}},
	{2320, "s2320", [2]float64{2320, 2320.5}},
	{2321, "s2321", [2]float64{2321, 2321.5}},
	{2322, "s2322", [2]float64{2322, 2322.5}},
	{2323, "s2323", [2]float64{2323, 2323.5}},
	{2324, "s2324", [2]float64{2324, 2324.5}},
	{2325, "s2325", [2]float64{2325, 2325.5}},
	{2326, "s2326", [2]float64{2326, 2326.5}},
	{2327, "s2327", [2]float64{2327, 2327.5}},
	{2328, "s2328", [2]float64{2328, 2328.5}},
	{2329, "s2329", [2]float64{2329, 2329.5}},
	{2330, "s2330", [2]float64{2330, 2330.5}},
	{2331, "s2331", [2]float64{2331, 2331.5}},
	{2332, "s2332", [2]float64{2332, 2332.5}},
	{2333, "s2333", [2]float64{2333, 2333.5}},
	{2334, "s2334", [2]float64{2334, 2334.5}},
	{2335, "s2335", [2]float64{2335, 2335.5}},
	{2336, "s2336", [2]float64{2336, 2336.5}},
	{2337, "s2337", [2]float64{2337, 2337.5}},
	{2338, "s2338", [2]float64{2338, 2338.5}},
	{2339, "s2339", [2]float64{2339, 2339.5}},
	{2340, "s2340", [2]float64{2340, 2340.5}},
	{2341, "s2341", [2]float64{2341, 2341.5}},
	{2342, "s2342", [2]float64{2342, 2342.5}},
	{2343, "s2343", [2]float64{2343, 2343.5}},
	{2344, "s2344", [2]float64{2344, 2344.5}},
	{2345, "s2345", [2]float64{2345, 2345.5}},
	{2346, "s2346", [2]float64{2346, 2346.5}},
	{2347, "s2347", [2]float64{2347, 2347.5}},
	{2348, "s2348", [2]float64{2348, 2348.5}},
	{2349, "s2349", [2]float64{2349, 2349.5}},
	{2350, "s2350", [2]float64{2350, 2350.5}},
	{2351, "s2351", [2]float64{2351, 2351.5}},
	{2352, "s2352", [2]float64{2352, 2352.5}},
	{2353, "s2353", [2]float64{2353, 2353.5}},
	{2354, "s2354", [2]float64{2354, 2354.5}},
	{2355, "s2355", [2]float64{2355, 2355.5}},
	{2356, "s2356", [2]float64{2356, 2356.5}},
	{2357, "s2357", [2]float64{2357, 2357.5}},
	{2358, "s2358", [2]float64{2358, 2358.5}},
	{2359, "s2359", [2]float64{2359, 2359.5}},
	{2360, "s2360", [2]float64{2360, 2360.5}},
	{2361, "s2361", [2]float64{2361, 2361.5}},
	{2362, "s2362", [2]float64{2362, 2362.5}},
	{2363, "s2363", [2]float64{2363, 2363.5}},
	{2364, "s2364", [2]float64{2364, 2364.5}},
	{2365, "s2365", [2]float64{2365, 2365.5}},
	{2366, "s2366", [2]float64{2366, 2366.5}},
	{2367, "s2367", [2]float64{2367, 2367.5}},
	{2368, "s2368", [2]float64{2368, 2368.5}},
	{2369, "s2369", [2]float64{2369, 2369.5}},
	{2370, "s2370", [2]float64{2370, 2370.5}},
	{2371, "s2371", [2]float64{2371, 2371.5}},
	{2372, "s2372", [2]float64{2372, 2372.5}},
	{2373, "s2373", [2]float64{2373, 2373.5}},
	{2374, "s2374", [2]float64{2374, 2374.5}},
	{2375, "s2375", [2]float64{2375, 2375.5}},
	{2376, "s2376", [2]float64{2376, 2376.5}},
	{2377, "s2377", [2]float64{2377, 2377.5}},
	{2378, "s2378", [2]float64{2378, 2378.5}},
	{2379, "s2379", [2]float64{2379, 2379.5}},
	{2380, "s2380", [2]float64{2380, 2380.5}},
	{2381, "s2381", [2]float64{2381, 2381.5}},
	{2382, "s2382", [2]float64{2382, 2382.5}},
	{2383, "s2383", [2]float64{2383, 2383.5}},
	{2384, "s2384", [2]float64{2384, 2384.5}},
	{2385, "s2385", [2]float64{2385, 2385.5}},
	{2386, "s2386", [2]float64{2386, 2386.5}},
	{2387, "s2387", [2]float64{2387, 2387.5}},
	{2388, "s2388", [2]float64{2388, 2388.5}},
	{2389, "s2389", [2]float64{2389, 2389.5}},
	{2390, "s2390", [2]float64{2390, 2390.5}},
	{2391, "s2391", [2]float64{2391, 2391.5}},
	{2392, "s2392", [2]float64{2392, 2392.5}},
	{2393, "s2393", [2]float64{2393, 2393.5}},
	{2394, "s2394", [2]float64{2394, 2394.5}},
	{2395, "s2395", [2]float64{2395, 2395.5}},
	{2396, "s2396", [2]float64{2396, 2396.5}},
	{2397, "s2397", [2]float64{2397, 2397.5}},
	{2398, "s2398", [2]float64{2398, 2398.5}},
	{2399, "s2399", [2]float64{2399, 2399.5}},
	{2400, "s2400", [2]float64{2400, 2400.5}},
	{2401, "s2401", [2]float64{2401, 2401.5}},
	{2402, "s2402", [2]float64{2402, 2402.5}},
	{2403, "s2403", [2]float64{2403, 2403.5}},
	{2404, "s2404", [2]float64{2404, 2404.5}},
	{2405, "s2405", [2]float64{2405, 2405.5}},
	{2406, "s2406", [2]float64{2406, 2406.5}},
	{2407, "s2407", [2]float64{2407, 2407.5}},
	{2408, "s2408", [2]float64{2408, 2408.5}},
	{2409, "s2409", [2]float64{2409, 2409.5}},
	{2410, "s2410", [2]float64{2410, 2410.5}},
	{2411, "s2411", [2]float64{2411, 2411.5}},
	{2412, "s2412", [2]float64{2412, 2412.5}},
	{2413, "s2413", [2]float64{2413, 2413.5}},
	{2414, "s2414", [2]float64{2414, 2414.5}},
	{2415, "s2415", [2]float64{2415, 2415.5}},
	{2416, "s2416", [2]float64{2416, 2416.5}},
	{2417, "s2417", [2]float64{2417, 2417.5}},
	{2418, "s2418", [2]float64{2418, 2418.5}},
	{2419, "s2419", [2]float64{2419, 2419.5}},
	{2420, "s2420", [2]float64{2420, 2420.5}},
	{2421, "s2421", [2]float64{2421, 2421.5}},
	{2422, "s2422", [2]float64{2422, 2422.5}},
	{2423, "s2423", [2]float64{2423, 2423.5}},
	{2424, "s2424", [2]float64{2424, 2424.5}},
	{2425, "s2425", [2]float64{2425, 2425.5}},
	{2426, "s2426", [2]float64{2426, 2426.5}},
	{2427, "s2427", [2]float64{2427, 2427.5}},
	{2428, "s2428", [2]float64{2428, 2428.5}},
	{2429, "s2429", [2]float64{2429, 2429.5}},
	{2430, "s2430", [2]float64{2430, 2430.5}},
	{2431, "s2431", [2]float64{2431, 2431.5}},
	{2432, "s2432", [2]float64{2432, 2432.5}},
	{2433, "s2433", [2]float64{2433, 2433.5}},
	{2434, "s2434", [2]float64{2434, 2434.5}},
	{2435, "s2435", [2]float64{2435, 2435.5}},
	{2436, "s2436", [2]float64{2436, 2436.5}},
	{2437, "s2437", [2]float64{2437, 2437.5}},
	{2438, "s2438", [2]float64{2438, 2438.5}},
	{2439, "s2439", [2]float64{2439, 2439.5}},
	{2440, "s2440", [2]float64{2440, 2440.5}},
	{2441, "s2441", [2]float64{2441, 2441.5}},
	{2442, "s2442", [2]float64{2442, 2442.5}},
	{2443, "s2443", [2]float64{2443, 2443.5}},
	{2444, "s2444", [2]float64{2444, 2444.5}},
	{2445, "s2445", [2]float64{2445, 2445.5}},
	{2446, "s2446", [2]float64{2446, 2446.5}},
	{2447, "s2447", [2]float64{2447, 2447.5}},
	{2448, "s2448", [2]float64{2448, 2448.5}},
	{2449, "s2449", [2]float64{2449, 2449.5}},
	{2450, "s2450", [2]float64{2450, 2450.5}},
	{2451, "s2451", [2]float64{2451, 2451.5}},
	{2452, "s2452", [2]float64{2452, 2452.5}},
	{2453, "s2453", [2]float64{2453, 2453.5}},
	{2454, "s2454", [2]float64{2454, 2454.5}},
	{2455, "s2455", [2]float64{2455, 2455.5}},
	{2456, "s2456", [2]float64{2456, 2456.5}},
	{2457, "s2457", [2]float64{2457, 2457.5}},
	{2458, "s2458", [2]float64{2458, 2458.5}},
	{2459, "s2459", [2]float64{2459, 2459.5}},
	{2460, "s2460", [2]float64{2460, 2460.5}},
	{2461, "s2461", [2]float64{2461, 2461.5}},
	{2462, "s2462", [2]float64{2462, 2462.5}},
	{2463, "s2463", [2]float64{2463, 2463.5}},
	{2464, "s2464", [2]float64{2464, 2464.5}},
	{2465, "s2465", [2]float64{2465, 2465.5}},
	{2466, "s2466", [2]float64{2466, 2466.5}},
	{2467, "s2467", [2]float64{2467, 2467.5}},
	{2468, "s2468", [2]float64{2468, 2468.5}},
	{2469, "s2469", [2]float64{2469, 2469.5}},
	{2470, "s2470", [2]float64{2470, 2470.5}},
	{2471, "s2471", [2]float64{2471, 2471.5}},
	{2472, "s2472", [2]float64{2472, 2472.5}},
	{2473, "s2473", [2]float64{2473, 2473.5}},
	{2474, "s2474", [2]float64{2474, 2474.5}},
	{2475, "s2475", [2]float64{2475, 2475.5}},
	{2476, "s2476", [2]float64{2476, 2476.5}},
	{2477, "s2477", [2]float64{2477, 2477.5}},
	{2478, "s2478", [2]float64{2478, 2478.5}},
	{2479, "s2479", [2]float64{2479, 2479.5}},
	{2480, "s2480", [2]float64{2480, 2480.5}},
	{2481, "s2481", [2]float64{2481, 2481.5}},
	{2482, "s2482", [2]float64{2482, 2482.5}},
	{2483, "s2483", [2]float64{2483, 2483.5}},
	{2484, "s2484", [2]float64{2484, 2484.5}},
	{2485, "s2485", [2]float64{2485, 2485.5}},
	{2486, "s2486", [2]float64{2486, 2486.5}},
	{2487, "s2487", [2]float64{2487, 2487.5}},
	{2488, "s2488", [2]float64{2488, 2488.5}},
	{2489, "s2489", [2]float64{2489, 2489.5}},
	{2490, "s2490", [2]float64{2490, 2490.5}},
	{2491, "s2491", [2]float64{2491, 2491.5}},
	{2492, "s2492", [2]float64{2492, 2492.5}},
	{2493, "s2493", [2]float64{2493, 2493.5}},
	{2494, "s2494", [2]float64{2494, 2494.5}},
	{2495, "s2495", [2]float64{2495, 2495.5}},
	{2496, "s2496", [2]float64{2496, 2496.5}},
	{2497, "s2497", [2]float64{2497, 2497.5}},
	{2498, "s2498", [2]float64{2498, 2498.5}},
	{2499, "s2499", [2]float64{2499, 2499.5}},
	{2500, "s2500", [2]float64{2500, 2500.5}},
	{2501, "s2501", [2]float64{2501, 2501.5}},
	{2502, "s2502", [2]float64{2502, 2502.5}},
	{2503, "s2503", [2]float64{2503, 2503.5}},
	{2504, "s2504", [2]float64{2504, 2504.5}},
	{2505, "s2505", [2]float64{2505, 2505.5}},
	{2506, "s2506", [2]float64{2506, 2506.5}},
	{2507, "s2507", [2]float64{2507, 2507.5}},
	{2508, "s2508", [2]float64{2508, 2508.5}},
	{2509, "s2509", [2]float64{2509, 2509.5}},
	{2510, "s2510", [2]float64{2510, 2510.5}},
	{2511, "s2511", [2]float64{2511, 2511.5}},
	{2512, "s2512", [2]float64{2512, 2512.5}},
	{2513, "s2513", [2]float64{2513, 2513.5}},
	{2514, "s2514", [2]float64{2514, 2514.5}},
	{2515, "s2515", [2]float64{2515, 2515.5}},
	{2516, "s2516", [2]float64{2516, 2516.5}},
	{2517, "s2517", [2]float64{2517, 2517.5}},
	{2518, "s2518", [2]float64{2518, 2518.5}},
	{2519, "s2519", [2]float64{2519, 2519.5}},
	{2520, "s2520", [2]float64{2520, 2520.5}},
	{2521, "s2521", [2]float64{2521, 2521.5}},
	{2522, "s2522", [2]float64{2522, 2522.5}},
	{2523, "s2523", [2]float64{2523, 2523.5}},
	{2524, "s2524", [2]float64{2524, 2524.5}},
	{2525, "s2525", [2]float64{2525, 2525.5}},
	{2526, "s2526", [2]float64{2526, 2526.5}},
	{2527, "s2527", [2]float64{2527, 2527.5}},
	{2528, "s2528", [2]float64{2528, 2528.5}},
	{2529, "s2529", [2]float64{2529, 2529.5}},
	{2530, "s2530", [2]float64{2530, 2530.5}},
	{2531, "s2531", [2]float64{2531, 2531.5}},
	{2532, "s2532", [2]float64{2532, 2532.5}},
	{2533, "s2533", [2]float64{2533, 2533.5}},
	{2534, "s2534", [2]float64{2534, 2534.5}},
	{2535, "s2535", [2]float64{2535, 2535.5}},
	{2536, "s2536", [2]float64{2536, 2536.5}},
	{2537, "s2537", [2]float64{2537, 2537.5}},
	{2538, "s2538", [2]float64{2538, 2538.5}},
	{2539, "s2539", [2]float64{2539, 2539.5}},
	{2540, "s2540", [2]float64{2540, 2540.5}},
	{2541, "s2541", [2]float64{2541, 2541.5}},
	{2542, "s2542", [2]float64{2542, 2542.5}},
	{2543, "s2543", [2]float64{2543, 2543.5}},
	{2544, "s2544", [2]float64{2544, 2544.5}},
	{2545, "s2545", [2]float64{2545, 2545.5}},
	{2546, "s2546", [2]float64{2546, 2546.5}},
	{2547, "s2547", [2]float64{2547, 2547.5}},
	{2548, "s2548", [2]float64{2548, 2548.5}},
	{2549, "s2549", [2]float64{2549, 2549.5}},
	{2550, "s2550", [2]float64{2550, 2550.5}},
	{2551, "s2551", [2]float64{2551, 2551.5}},
	{2552, "s2552", [2]float64{2552, 2552.5}},
	{2553, "s2553", [2]float64{2553, 2553.5}},
	{2554, "s2554", [2]float64{2554, 2554.5}},
	{2555, "s2555", [2]float64{2555, 2555.5}},
	{2556, "s2556", [2]float64{2556, 2556.5}},
	{2557, "s2557", [2]float64{2557, 2557.5}},
	{2558, "s2558", [2]float64{2558, 2558.5}},
	{2559, "s2559", [2]float64{2559, 2559.5}},
	{2560, "s2560", [2]float64{2560, 2560.5}},
	{2561, "s2561", [2]float64{2561, 2561.5}},
	{2562, "s2562", [2]float64{2562, 2562.5}},
	{2563, "s2563", [2]float64{2563, 2563.5}},
	{2564, "s2564", [2]float64{2564, 2564.5}},
	{2565, "s2565", [2]float64{2565, 2565.5}},
	{2566, "s2566", [2]float64{2566, 2566.5}},
	{2567, "s2567", [2]float64{2567, 2567.5}},
	{2568, "s2568", [2]float64{2568, 2568.5}},
	{2569, "s2569", [2]float64{2569, 2569.5}},
	{2570, "s2570", [2]float64{2570, 2570.5}},
	{2571, "s2571", [2]float64{2571, 2571.5}},
	{2572, "s2572", [2]float64{2572, 2572.5}},
	{2573, "s2573", [2]float64{2573, 2573.5}},
	{2574, "s2574", [2]float64{2574, 2574.5}},
	{2575, "s2575", [2]float64{2575, 2575.5}},
	{2576, "s2576", [2]float64{2576, 2576.5}},
	{2577, "s2577", [2]float64{2577, 2577.5}},
	{2578, "s2578", [2]float64{2578, 2578.5}},
	{2579, "s2579", [2]float64{2579, 2579.5}},
	{2580, "s2580", [2]float64{2580, 2580.5}},
	{2581, "s2581", [2]float64{2581, 2581.5}},
	{2582, "s2582", [2]float64{2582, 2582.5}},
	{2583, "s2583", [2]float64{2583, 2583.5}},
	{2584, "s2584", [2]float64{2584, 2584.5}},
	{2585, "s2585", [2]float64{2585, 2585.5}},
	{2586, "s2586", [2]float64{2586, 2586.5}},
	{2587, "s2587", [2]float64{2587, 2587.5}},
	{2588, "s2588", [2]float64{2588, 2588.5}},
	{2589, "s2589", [2]float64{2589, 2589.5}},
	{2590, "s2590", [2]float64{2590, 2590.5}},
	{2591, "s2591", [2]float64{2591, 2591.5}},
	{2592, "s2592", [2]float64{2592, 2592.5}},
	{2593, "s2593", [2]float64{2593, 2593.5}},
	{2594, "s2594", [2]float64{2594, 2594.5}},
	{2595, "s2595", [2]float64{2595, 2595.5}},
	{2596, "s2596", [2]float64{2596, 2596.5}},
	{2597, "s2597", [2]float64{2597, 2597.5}},
	{2598, "s2598", [2]float64{2598, 2598.5}},
	{2599, "s2599", [2]float64{2599, 2599.5}},
	{2600, "s2600", [2]float64{2600, 2600.5}},
	{2601, "s2601", [2]float64{2601, 2601.5}},
	{2602, "s2602", [2]float64{2602, 2602.5}},
	{2603, "s2603", [2]float64{2603, 2603.5}},
	{2604, "s2604", [2]float64{2604, 2604.5}},
	{2605, "s2605", [2]float64{2605, 2605.5}},
	{2606, "s2606", [2]float64{2606, 2606.5}},
	{2607, "s2607", [2]float64{2607, 2607.5}},
	{2608, "s2608", [2]float64{2608, 2608.5}},
	{2609, "s2609", [2]float64{2609, 2609.5}},
	{2610, "s2610", [2]float64{2610, 2610.5}},
	{2611, "s2611", [2]float64{2611, 2611.5}},
	{2612, "s2612", [2]float64{2612, 2612.5}},
	{2613, "s2613", [2]float64{2613, 2613.5}},
	{2614, "s2614", [2]float64{2614, 2614.5}},
	{2615, "s2615", [2]float64{2615, 2615.5}},
	{2616, "s2616", [2]float64{2616, 2616.5}},
	{2617, "s2617", [2]float64{2617, 2617.5}},
	{2618, "s2618", [2]float64{2618, 2618.5}},
	{2619, "s2619", [2]float64{2619, 2619.5}},
	{2620, "s2620", [2]float64{2620, 2620.5}},
	{2621, "s2621", [2]float64{2621, 2621.5}},
	{2622, "s2622", [2]float64{2622, 2622.5}},
	{2623, "s2623", [2]float64{2623, 2623.5}},
	{2624, "s2624", [2]float64{2624, 2624.5}},
	{2625, "s2625", [2]float64{2625, 2625.5}},
	{2626, "s2626", [2]float64{2626, 2626.5}},
	{2627, "s2627", [2]float64{2627, 2627.5}},
	{2628, "s2628", [2]float64{2628, 2628.5}},
	{2629, "s2629", [2]float64{2629, 2629.5}},
	{2630, "s2630", [2]float64{2630, 2630.5}},
	{2631, "s2631", [2]float64{2631, 2631.5}},
	{2632, "s2632", [2]float64{2632, 2632.5}},
	{2633, "s2633", [2]float64{2633, 2633.5}},
	{2634, "s2634", [2]float64{2634, 2634.5}},
	{2635, "s2635", [2]float64{2635, 2635.5}},
	{2636, "s2636", [2]float64{2636, 2636.5}},
	{2637, "s2637", [2]float64{2637, 2637.5}},
	{2638, "s2638", [2]float64{2638, 2638.5}},
	{2639, "s2639", [2]float64{2639, 2639.5}},
	{2640, "s2640", [2]float64{2640, 2640.5}},
	{2641, "s2641", [2]float64{2641, 2641.5}},
	{2642, "s2642", [2]float64{2642, 2642.5}},
	{2643, "s2643", [2]float64{2643, 2643.5}},
	{2644, "s2644", [2]float64{2644, 2644.5}},
	{2645, "s2645", [2]float64{2645, 2645.5}},
	{2646, "s2646", [2]float64{2646, 2646.5}},
	{2647, "s2647", [2]float64{2647, 2647.5}},
	{2648, "s2648", [2]float64{2648, 2648.5}},
	{2649, "s2649", [2]float64{2649, 2649.5}},
	{2650, "s2650", [2]float64{2650, 2650.5}},
	{2651, "s2651", [2]float64{2651, 2651.5}},
	{2652, "s2652", [2]float64{2652, 2652.5}},
	{2653, "s2653", [2]float64{2653, 2653.5}},
	{2654, "s2654", [2]float64{2654, 2654.5}},
	{2655, "s2655", [2]float64{2655, 2655.5}},
	{2656, "s2656", [2]float64{2656, 2656.5}},
	{2657, "s2657", [2]float64{2657, 2657.5}},
	{2658, "s2658", [2]float64{2658, 2658.5}},
	{2659, "s2659", [2]float64{2659, 2659.5}},
	{2660, "s2660", [2]float64{2660, 2660.5}},
	{2661, "s2661", [2]float64{2661, 2661.5}},
	{2662, "s2662", [2]float64{2662, 2662.5}},
	{2663, "s2663", [2]float64{2663, 2663.5}},
	{2664, "s2664", [2]float64{2664, 2664.5}},
	{2665, "s2665", [2]float64{2665, 2665.5}},
	{2666, "s2666", [2]float64{2666, 2666.5}},
	{2667, "s2667", [2]float64{2667, 2667.5}},
	{2668, "s2668", [2]float64{2668, 2668.5}},
	{2669, "s2669", [2]float64{2669, 2669.5}},
	{2670, "s2670", [2]float64{2670, 2670.5}},
	{2671, "s2671", [2]float64{2671, 2671.5}},
	{2672, "s2672", [2]float64{2672, 2672.5}},
	{2673, "s2673", [2]float64{2673, 2673.5}},
	{2674, "s2674", [2]float64{2674, 2674.5}},
	{2675, "s2675", [2]float64{2675, 2675.5}},
	{2676, "s2676", [2]float64{2676, 2676.5}},
	{2677, "s2677", [2]float64{2677, 2677.5}},
	{2678, "s2678", [2]float64{2678, 2678.5}},
	{2679, "s2679", [2]float64{2679, 2679.5}},
	{2680, "s2680", [2]float64{2680, 2680.5}},
	{2681, "s2681", [2]float64{2681, 2681.5}},
	{2682, "s2682", [2]float64{2682, 2682.5}},
	{2683, "s2683", [2]float64{2683, 2683.5}},
	{2684, "s2684", [2]float64{2684, 2684.5}},
	{2685, "s2685", [2]float64{2685, 2685.5}},
	{2686, "s2686", [2]float64{2686, 2686.5}},
	{2687, "s2687", [2]float64{2687, 2687.5}},
	{2688, "s2688", [2]float64{2688, 2688.5}},
	{2689, "s2689", [2]float64{2689, 2689.5}},
	{2690, "s2690", [2]float64{2690, 2690.5}},
	{2691, "s2691", [2]float64{2691, 2691.5}},
	{2692, "s2692", [2]float64{2692, 2692.5}},
	{2693, "s2693", [2]float64{2693, 2693.5}},
	{2694, "s2694", [2]float64{2694, 2694.5}},
	{2695, "s2695", [2]float64{2695, 2695.5}},
	{2696, "s2696", [2]float64{2696, 2696.5}},
	{2697, "s2697", [2]float64{2697, 2697.5}},
	{2698, "s2698", [2]float64{2698, 2698.5}},
	{2699, "s2699", [2]float64{2699, 2699.5}},
	{2700, "s2700", [2]float64{2700, 2700.5}},
	{2701, "s2701", [2]float64{2701, 2701.5}},
	{2702, "s2702", [2]float64{2702, 2702.5}},
	{2703, "s2703", [2]float64{2703, 2703.5}},
	{2704, "s2704", [2]float64{2704, 2704.5}},
	{2705, "s2705", [2]float64{2705, 2705.5}},
	{2706, "s2706", [2]float64{2706, 2706.5}},
	{2707, "s2707", [2]float64{2707, 2707.5}},
	{2708, "s2708", [2]float64{2708, 2708.5}},
	{2709, "s2709", [2]float64{2709, 2709.5}},
	{2710, "s2710", [2]float64{2710, 2710.5}},
	{2711, "s2711", [2]float64{2711, 2711.5}},
	{2712, "s2712", [2]float64{2712, 2712.5}},
	{2713, "s2713", [2]float64{2713, 2713.5}},
	{2714, "s2714", [2]float64{2714, 2714.5}},
	{2715, "s2715", [2]float64{2715, 2715.5}},
	{2716, "s2716", [2]float64{2716, 2716.5}},
	{2717, "s2717", [2]float64{2717, 2717.5}},
	{2718, "s2718", [2]float64{2718, 2718.5}},
	{2719, "s2719", [2]float64{2719, 2719.5}},
	{2720, "s2720", [2]float64{2720, 2720.5}},
	{2721, "s2721", [2]float64{2721, 2721.5}},
	{2722, "s2722", [2]float64{2722, 2722.5}},
	{2723, "s2723", [2]float64{2723, 2723.5}},
	{2724, "s2724", [2]float64{2724, 2724.5}},
	{2725, "s2725", [2]float64{2725, 2725.5}},
	{2726, "s2726", [2]float64{2726, 2726.5}},
	{2727, "s2727", [2]float64{2727, 2727.5}},
	{2728, "s2728", [2]float64{2728, 2728.5}},
	{2729, "s2729", [2]float64{2729, 2729.5}},
	{2730, "s2730", [2]float64{2730, 2730.5}},
	{2731, "s2731", [2]float64{2731, 2731.5}},
	{2732, "s2732", [2]float64{2732, 2732.5}},
	{2733, "s2733", [2]float64{2733, 2733.5}},
	{2734, "s2734", [2]float64{2734, 2734.5}},
	{2735, "s2735", [2]float64{2735, 2735.5}},
	{2736, "s2736", [2]float64{2736, 2736.5}},
	{2737, "s2737", [2]float64{2737, 2737.5}},
	{2738, "s2738", [2]float64{2738, 2738.5}},
	{2739, "s2739", [2]float64{2739, 2739.5}},
	{2740, "s2740", [2]float64{2740, 2740.5}},
	{2741, "s2741", [2]float64{2741, 2741.5}},
	{2742, "s2742", [2]float64{2742, 2742.5}},
	{2743, "s2743", [2]float64{2743, 2743.5}},
	{2744, "s2744", [2]float64{2744, 2744.5}},
	{2745, "s2745", [2]float64{2745, 2745.5}},
	{2746, "s2746", [2]float64{2746, 2746.5}},
	{2747, "s2747", [2]float64{2747, 2747.5}},
	{2748, "s2748", [2]float64{2748, 2748.5}},
	{2749, "s2749", [2]float64{2749, 2749.5}},
	{2750, "s2750", [2]float64{2750, 2750.5}},
	{2751, "s2751", [2]float64{2751, 2751.5}},
	{2752, "s2752", [2]float64{2752, 2752.5}},
	{2753, "s2753", [2]float64{2753, 2753.5}},
	{2754, "s2754", [2]float64{2754, 2754.5}},
	{2755, "s2755", [2]float64{2755, 2755.5}},
	{2756, "s2756", [2]float64{2756, 2756.5}},
	{2757, "s2757", [2]float64{2757, 2757.5}},
	{2758, "s2758", [2]float64{2758, 2758.5}},
	{2759, "s2759", [2]float64{2759, 2759.5}},
	{2760, "s2760", [2]float64{2760, 2760.5}},
	{2761, "s2761", [2]float64{2761, 2761.5}},
	{2762, "s2762", [2]float64{2762, 2762.5}},
	{2763, "s2763", [2]float64{2763, 2763.5}},
	{2764, "s2764", [2]float64{2764, 2764.5}},
	{2765, "s2765", [2]float64{2765, 2765.5}},
	{2766, "s2766", [2]float64{2766, 2766.5}},
	{2767, "s2767", [2]float64{2767, 2767.5}},
	{2768, "s2768", [2]float64{2768, 2768.5}},
	{2769, "s2769", [2]float64{2769, 2769.5}},
	{2770, "s2770", [2]float64{2770, 2770.5}},
	{2771, "s2771", [2]float64{2771, 2771.5}},
	{2772, "s2772", [2]float64{2772, 2772.5}},
	{2773, "s2773", [2]float64{2773, 2773.5}},
	{2774, "s2774", [2]float64{2774, 2774.5}},
	{2775, "s2775", [2]float64{2775, 2775.5}},
	{2776, "s2776", [2]float64{2776, 2776.5}},
	{2777, "s2777", [2]float64{2777, 2777.5}},
	{2778, "s2778", [2]float64{2778, 2778.5}},
	{2779, "s2779", [2]float64{2779, 2779.5}},
	{2780, "s2780", [2]float64{2780, 2780.5}},
	{2781, "s2781", [2]float64{2781, 2781.5}},
	{2782, "s2782", [2]float64{2782, 2782.5}},
	{2783, "s2783", [2]float64{2783, 2783.5}},
	{2784, "s2784", [2]float64{2784, 2784.5}},
	{2785, "s2785", [2]float64{2785, 2785.5}},
	{2786, "s2786", [2]float64{2786, 2786.5}},
	{2787, "s2787", [2]float64{2787, 2787.5}},
	{2788, "s2788", [2]float64{2788, 2788.5}},
	{2789, "s2789", [2]float64{2789, 2789.5}},
	{2790, "s2790", [2]float64{2790, 2790.5}},
	{2791, "s2791", [2]float64{2791, 2791.5}},
	{2792, "s2792", [2]float64{2792, 2792.5}},
	{2793, "s2793", [2]float64{2793, 2793.5}},
	{2794, "s2794", [2]float64{2794, 2794.5}},
	{2795, "s2795", [2]float64{2795, 2795.5}},
	{2796, "s2796", [2]float64{2796, 2796.5}},
	{2797, "s2797", [2]float64{2797, 2797.5}},
	{2798, "s2798", [2]float64{2798, 2798.5}},
	{2799, "s2799", [2]float64{2799, 2799.5}},
	{2800, "s2800", [2]float64{2800, 2800.5}},
	{2801, "s2801", [2]float64{2801, 2801.5}},
	{2802, "s2802", [2]float64{2802, 2802.5}},
	{2803, "s2803", [2]float64{2803, 2803.5}},
	{2804, "s2804", [2]float64{2804, 2804.5}},
	{2805, "s2805", [2]float64{2805, 2805.5}},
	{2806, "s2806", [2]float64{2806, 2806.5}},
	{2807, "s2807", [2]float64{2807, 2807.5}},
	{2808, "s2808", [2]float64{2808, 2808.5}},
	{2809, "s2809", [2]float64{2809, 2809.5}},
	{2810, "s2810", [2]float64{2810, 2810.5}},
	{2811, "s2811", [2]float64{2811, 2811.5}},
	{2812, "s2812", [2]float64{2812, 2812.5}},
	{2813, "s2813", [2]float64{2813, 2813.5}},
	{2814, "s2814", [2]float64{2814, 2814.5}},
	{2815, "s2815", [2]float64{2815, 2815.5}},
	{2816, "s2816", [2]float64{2816, 2816.5}},
	{2817, "s2817", [2]float64{2817, 2817.5}},
	{2818, "s2818", [2]float64{2818, 2818.5}},
	{2819, "s2819", [2]float64{2819, 2819.5}},
	{2820, "s2820", [2]float64{2820, 2820.5}},
	{2821, "s2821", [2]float64{2821, 2821.5}},
	{2822, "s2822", [2]float64{2822, 2822.5}},
	{2823, "s2823", [2]float64{2823, 2823.5}},
	{2824, "s2824", [2]float64{2824, 2824.5}},
	{2825, "s2825", [2]float64{2825, 2825.5}},
	{2826, "s2826", [2]float64{2826, 2826.5}},
	{2827, "s2827", [2]float64{2827, 2827.5}},
	{2828, "s2828", [2]float64{2828, 2828.5}},
	{2829, "s2829", [2]float64{2829, 2829.5}},
	{2830, "s2830", [2]float64{2830, 2830.5}},
	{2831, "s2831", [2]float64{2831, 2831.5}},
	{2832, "s2832", [2]float64{2832, 2832.5}},
	{2833, "s2833", [2]float64{2833, 2833.5}},
	{2834, "s2834", [2]float64{2834, 2834.5}},
	{2835, "s2835", [2]float64{2835, 2835.5}},
	{2836, "s2836", [2]float64{2836, 2836.5}},
	{2837, "s2837", [2]float64{2837, 2837.5}},
	{2838, "s2838", [2]float64{2838, 2838.5}},
	{2839, "s2839", [2]float64{2839, 2839.5}},
	{2840, "s2840", [2]float64{2840, 2840.5}},
	{2841, "s2841", [2]float64{2841, 2841.5}},
	{2842, "s2842", [2]float64{2842, 2842.5}},
	{2843, "s2843", [2]float64{2843, 2843.5}},
	{2844, "s2844", [2]float64{2844, 2844.5}},
	{2845, "s2845", [2]float64{2845, 2845.5}},
	{2846, "s2846", [2]float64{2846, 2846.5}},
	{2847, "s2847", [2]float64{2847, 2847.5}},
	{2848, "s2848", [2]float64{2848, 2848.5}},
	{2849, "s2849", [2]float64{2849, 2849.5}},
	{2850, "s2850", [2]float64{2850, 2850.5}},
	{2851, "s2851", [2]float64{2851, 2851.5}},
	{2852, "s2852", [2]float64{2852, 2852.5}},
	{2853, "s2853", [2]float64{2853, 2853.5}},
	{2854, "s2854", [2]float64{2854, 2854.5}},
	{2855, "s2855", [2]float64{2855, 2855.5}},
	{2856, "s2856", [2]float64{2856, 2856.5}},
	{2857, "s2857", [2]float64{2857, 2857.5}},
	{2858, "s2858", [2]float64{2858, 2858.5}},
	{2859, "s2859", [2]float64{2859, 2859.5}},
	{2860, "s2860", [2]float64{2860, 2860.5}},
	{2861, "s2861", [2]float64{2861, 2861.5}},
	{2862, "s2862", [2]float64{2862, 2862.5}},
	{2863, "s2863", [2]float64{2863, 2863.5}},
	{2864, "s2864", [2]float64{2864, 2864.5}},
	{2865, "s2865", [2]float64{2865, 2865.5}},
	{2866, "s2866", [2]float64{2866, 2866.5}},
	{2867, "s2867", [2]float64{2867, 2867.5}},
	{2868, "s2868", [2]float64{2868, 2868.5}},
	{2869, "s2869", [2]float64{2869, 2869.5}},
	{2870, "s2870", [2]float64{2870, 2870.5}},
	{2871, "s2871", [2]float64{2871, 2871.5}},
	{2872, "s2872", [2]float64{2872, 2872.5}},
	{2873, "s2873", [2]float64{2873, 2873.5}},
	{2874, "s2874", [2]float64{2874, 2874.5}},
	{2875, "s2875", [2]float64{2875, 2875.5}},
	{2876, "s2876", [2]float64{2876, 2876.5}},
	{2877, "s2877", [2]float64{2877, 2877.5}},
	{2878, "s2878", [2]float64{2878, 2878.5}},
	{2879, "s2879", [2]float64{2879, 2879.5}},
	{2880, "s2880", [2]float64{2880, 2880.5}},
	{2881, "s2881", [2]float64{2881, 2881.5}},
	{2882, "s2882", [2]float64{2882, 2882.5}},
	{2883, "s2883", [2]float64{2883, 2883.5}},
	{2884, "s2884", [2]float64{2884, 2884.5}},
	{2885, "s2885", [2]float64{2885, 2885.5}},
	{2886, "s2886", [2]float64{2886, 2886.5}},
	{2887, "s2887", [2]float64{2887, 2887.5}},
	{2888, "s2888", [2]float64{2888, 2888.5}},
	{2889, "s2889", [2]float64{2889, 2889.5}},
	{2890, "s2890", [2]float64{2890, 2890.5}},
	{2891, "s2891", [2]float64{2891, 2891.5}},
	{2892, "s2892", [2]float64{2892, 2892.5}},
	{2893, "s2893", [2]float64{2893, 2893.5}},
	{2894, "s2894", [2]float64{2894, 2894.5}},
	{2895, "s2895", [2]float64{2895, 2895.5}},
	{2896, "s2896", [2]float64{2896, 2896.5}},
	{2897, "s2897", [2]float64{2897, 2897.5}},
	{2898, "s2898", [2]float64{2898, 2898.5}},
	{2899, "s2899", [2]float64{2899, 2899.5}},
	{2900, "s2900", [2]float64{2900, 2900.5}},
	{2901, "s2901", [2]float64{2901, 2901.5}},
	{2902, "s2902", [2]float64{2902, 2902.5}},
	{2903, "s2903", [2]float64{2903, 2903.5}},
	{2904, "s2904", [2]float64{2904, 2904.5}},
	{2905, "s2905", [2]float64{2905, 2905.5}},
	{2906, "s2906", [2]float64{2906, 2906.5}},
	{2907, "s2907", [2]float64{2907, 2907.5}},
	{2908, "s2908", [2]float64{2908, 2908.5}},
	{2909, "s2909", [2]float64{2909, 2909.5}},
	{2910, "s2910", [2]float64{2910, 2910.5}},
	{2911, "s2911", [2]float64{2911, 2911.5}},
	{2912, "s2912", [2]float64{2912, 2912.5}},
	{2913, "s2913", [2]float64{2913, 2913.5}},
	{2914, "s2914", [2]float64{2914, 2914.5}},
	{2915, "s2915", [2]float64{2915, 2915.5}},
	{2916, "s2916", [2]float64{2916, 2916.5}},
	{2917, "s2917", [2]float64{2917, 2917.5}},
	{2918, "s2918", [2]float64{2918, 2918.5}},
	{2919, "s2919", [2]float64{2919, 2919.5}},
	{2920, "s2920", [2]float64{2920, 2920.5}},
	{2921, "s2921", [2]float64{2921, 2921.5}},
	{2922, "s2922", [2]float64{2922, 2922.5}},
	{2923, "s2923", [2]float64{2923, 2923.5}},
	{2924, "s2924", [2]float64{2924, 2924.5}},
	{2925, "s2925", [2]float64{2925, 2925.5}},
	{2926, "s2926", [2]float64{2926, 2926.5}},
	{2927, "s2927", [2]float64{2927, 2927.5}},
	{2928, "s2928", [2]float64{2928, 2928.5}},
	{2929, "s2929", [2]float64{2929, 2929.5}},
	{2930, "s2930", [2]float64{2930, 2930.5}},
	{2931, "s2931", [2]float64{2931, 2931.5}},
	{2932, "s2932", [2]float64{2932, 2932.5}},
	{2933, "s2933", [2]float64{2933, 2933.5}},
	{2934, "s2934", [2]float64{2934, 2934.5}},
	{2935, "s2935", [2]float64{2935, 2935.5}},
	{2936, "s2936", [2]float64{2936, 2936.5}},
	{2937, "s2937", [2]float64{2937, 2937.5}},
	{2938, "s2938", [2]float64{2938, 2938.5}},
	{2939, "s2939", [2]float64{2939, 2939.5}},
	{2940, "s2940", [2]float64{2940, 2940.5}},
	{2941, "s2941", [2]float64{2941, 2941.5}},
	{2942, "s2942", [2]float64{2942, 2942.5}},
	{2943, "s2943", [2]float64{2943, 2943.5}},
	{2944, "s2944", [2]float64{2944, 2944.5}},
	{2945, "s2945", [2]float64{2945, 2945.5}},
	{2946, "s2946", [2]float64{2946, 2946.5}},
	{2947, "s2947", [2]float64{2947, 2947.5}},
	{2948, "s2948", [2]float64{2948, 2948.5}},
	{2949, "s2949", [2]float64{2949, 2949.5}},
	{2950, "s2950", [2]float64{2950, 2950.5}},
	{2951, "s2951", [2]float64{2951, 2951.5}},
	{2952, "s2952", [2]float64{2952, 2952.5}},
	{2953, "s2953", [2]float64{2953, 2953.5}},
	{2954, "s2954", [2]float64{2954, 2954.5}},
	{2955, "s2955", [2]float64{2955, 2955.5}},
	{2956, "s2956", [2]float64{2956, 2956.5}},
	{2957, "s2957", [2]float64{2957, 2957.5}},
	{2958, "s2958", [2]float64{2958, 2958.5}},
	{2959, "s2959", [2]float64{2959, 2959.5}},
	{2960, "s2960", [2]float64{2960, 2960.5}},
	{2961, "s2961", [2]float64{2961, 2961.5}},
	{2962, "s2962", [2]float64{2962, 2962.5}},
	{2963, "s2963", [2]float64{2963, 2963.5}},
	{2964, "s2964", [2]float64{2964, 2964.5}},
	{2965, "s2965", [2]float64{2965, 2965.5}},
	{2966, "s2966", [2]float64{2966, 2966.5}},
	{2967, "s2967", [2]float64{2967, 2967.5}},
	{2968, "s2968", [2]float64{2968, 2968.5}},
	{2969, "s2969", [2]float64{2969, 2969.5}},
	{2970, "s2970", [2]float64{2970, 2970.5}},
	{2971, "s2971", [2]float64{2971, 2971.5}},
	{2972, "s2972", [2]float64{2972, 2972.5}},
	{2973, "s2973", [2]float64{2973, 2973.5}},
	{2974, "s2974", [2]float64{2974, 2974.5}},
	{2975, "s2975", [2]float64{2975, 2975.5}},
	{2976, "s2976", [2]float64{2976, 2976.5}},
	{2977, "s2977", [2]float64{2977, 2977.5}},
	{2978, "s2978", [2]float64{2978, 2978.5}},
	{2979, "s2979", [2]float64{2979, 2979.5}},
	{2980, "s2980", [2]float64{2980, 2980.5}},
	{2981, "s2981", [2]float64{2981, 2981.5}},
	{2982, "s2982", [2]float64{2982, 2982.5}},
	{2983, "s2983", [2]float64{2983, 2983.5}},
	{2984, "s2984", [2]float64{2984, 2984.5}},
	{2985, "s2985", [2]float64{2985, 2985.5}},
	{2986, "s2986", [2]float64{2986, 2986.5}},
	{2987, "s2987", [2]float64{2987, 2987.5}},
	{2988, "s2988", [2]float64{2988, 2988.5}},
	{2989, "s2989", [2]float64{2989, 2989.5}},
	{2990, "s2990", [2]float64{2990, 2990.5}},
	{2991, "s2991", [2]float64{2991, 2991.5}},
	{2992, "s2992", [2]float64{2992, 2992.5}},
	{2993, "s2993", [2]float64{2993, 2993.5}},
	{2994, "s2994", [2]float64{2994, 2994.5}},
	{2995, "s2995", [2]float64{2995, 2995.5}},
	{2996, "s2996", [2]float64{2996, 2996.5}},
	{2997, "s2997", [2]float64{2997, 2997.5}},
	{2998, "s2998", [2]float64{2998, 2998.5}},
	{2999, "s2999", [2]float64{2999, 2999.5}},
	{3000, "s3000", [2]float64{3000, 3000.5}},
	{3001, "s3001", [2]float64{3001, 3001.5}},
	{3002, "s3002", [2]float64{3002, 3002.5}},
	{3003, "s3003", [2]float64{3003, 3003.5}},
	{3004, "s3004", [2]float64{3004, 3004.5}},
	{3005, "s3005", [2]float64{3005, 3005.5}},
	{3006, "s3006", [2]float64{3006, 3006.5}},
	{3007, "s3007", [2]float64{3007, 3007.5}},
	{3008, "s3008", [2]float64{3008, 3008.5}},
	{3009, "s3009", [2]float64{3009, 3009.5}},
	{3010, "s3010", [2]float64{3010, 3010.5}},
	{3011, "s3011", [2]float64{3011, 3011.5}},
	{3012, "s3012", [2]float64{3012, 3012.5}},
	{3013, "s3013", [2]float64{3013, 3013.5}},
	{3014, "s3014", [2]float64{3014, 3014.5}},
	{3015, "s3015", [2]float64{3015, 3015.5}},
	{3016, "s3016", [2]float64{3016, 3016.5}},
	{3017, "s3017", [2]float64{3017, 3017.5}},
	{3018, "s3018", [2]float64{3018, 3018.5}},
	{3019, "s3019", [2]float64{3019, 3019.5}},
	{3020, "s3020", [2]float64{3020, 3020.5}},
	{3021, "s3021", [2]float64{3021, 3021.5}},
	{3022, "s3022", [2]float64{3022, 3022.5}},
	{3023, "s3023", [2]float64{3023, 3023.5}},
	{3024, "s3024", [2]float64{3024, 3024.5}},
	{3025, "s3025", [2]float64{3025, 3025.5}},
	{3026, "s3026", [2]float64{3026, 3026.5}},
	{3027, "s3027", [2]float64{3027, 3027.5}},
	{3028, "s3028", [2]float64{3028, 3028.5}},
	{3029, "s3029", [2]float64{3029, 3029.5}},
	{3030, "s3030", [2]float64{3030, 3030.5}},
	{3031, "s3031", [2]float64{3031, 3031.5}},
	{3032, "s3032", [2]float64{3032, 3032.5}},
	{3033, "s3033", [2]float64{3033, 3033.5}},
	{3034, "s3034", [2]float64{3034, 3034.5}},
	{3035, "s3035", [2]float64{3035, 3035.5}},
	{3036, "s3036", [2]float64{3036, 3036.5}},
	{3037, "s3037", [2]float64{3037, 3037.5}},
	{3038, "s3038", [2]float64{3038, 3038.5}},
	{3039, "s3039", [2]float64{3039, 3039.5}},
	{3040, "s3040", [2]float64{3040, 3040.5}},
	{3041, "s3041", [2]float64{3041, 3041.5}},
	{3042, "s3042", [2]float64{3042, 3042.5}},
	{3043, "s3043", [2]float64{3043, 3043.5}},
	{3044, "s3044", [2]float64{3044, 3044.5}},
	{3045, "s3045", [2]float64{3045, 3045.5}},
	{3046, "s3046", [2]float64{3046, 3046.5}},
	{3047, "s3047", [2]float64{3047, 3047.5}},
	{3048, "s3048", [2]float64{3048, 3048.5}},
	{3049, "s3049", [2]float64{3049, 3049.5}},
	{3050, "s3050", [2]float64{3050, 3050.5}},
	{3051, "s3051", [2]float64{3051, 3051.5}},
	{3052, "s3052", [2]float64{3052, 3052.5}},
	{3053, "s3053", [2]float64{3053, 3053.5}},
	{3054, "s3054", [2]float64{3054, 3054.5}},
	{3055, "s3055", [2]float64{3055, 3055.5}},
	{3056, "s3056", [2]float64{3056, 3056.5}},
	{3057, "s3057", [2]float64{3057, 3057.5}},
	{3058, "s3058", [2]float64{3058, 3058.5}},
	{3059, "s3059", [2]float64{3059, 3059.5}},
	{3060, "s3060", [2]float64{3060, 3060.5}},
	{3061, "s3061", [2]float64{3061, 3061.5}},
	{3062, "s3062", [2]float64{3062, 3062.5}},
	{3063, "s3063", [2]float64{3063, 3063.5}},
	{3064, "s3064", [2]float64{3064, 3064.5}},
	{3065, "s3065", [2]float64{3065, 3065.5}},
	{3066, "s3066", [2]float64{3066, 3066.5}},
	{3067, "s3067", [2]float64{3067, 3067.5}},
	{3068, "s3068", [2]float64{3068, 3068.5}},
	{3069, "s3069", [2]float64{3069, 3069.5}},
	{3070, "s3070", [2]float64{3070, 3070.5}},
	{3071, "s3071", [2]float64{3071, 3071.5}},
	{3072, "s3072", [2]float64{3072, 3072.5}},
	{3073, "s3073", [2]float64{3073, 3073.5}},
	{3074, "s3074", [2]float64{3074, 3074.5}},
	{3075, "s3075", [2]float64{3075, 3075.5}},
	{3076, "s3076", [2]float64{3076, 3076.5}},
	{3077, "s3077", [2]float64{3077, 3077.5}},
	{3078, "s3078", [2]float64{3078, 3078.5}},
	{3079, "s3079", [2]float64{3079, 3079.5}},
	{3080, "s3080", [2]float64{3080, 3080.5}},
	{3081, "s3081", [2]float64{3081, 3081.5}},
	{3082, "s3082", [2]float64{3082, 3082.5}},
	{3083, "s3083", [2]float64{3083, 3083.5}},
	{3084, "s3084", [2]float64{3084, 3084.5}},
	{3085, "s3085", [2]float64{3085, 3085.5}},
	{3086, "s3086", [2]float64{3086, 3086.5}},
	{3087, "s3087", [2]float64{3087, 3087.5}},
	{3088, "s3088", [2]float64{3088, 3088.5}},
	{3089, "s3089", [2]float64{3089, 3089.5}},
	{3090, "s3090", [2]float64{3090, 3090.5}},
	{3091, "s3091", [2]float64{3091, 3091.5}},
	{3092, "s3092", [2]float64{3092, 3092.5}},
	{3093, "s3093", [2]float64{3093, 3093.5}},
	{3094, "s3094", [2]float64{3094, 3094.5}},
	{3095, "s3095", [2]float64{3095, 3095.5}},
	{3096, "s3096", [2]float64{3096, 3096.5}},
	{3097, "s3097", [2]float64{3097, 3097.5}},
	{3098, "s3098", [2]float64{3098, 3098.5}},
	{3099, "s3099", [2]float64{3099, 3099.5}},
	{3100, "s3100", [2]float64{3100, 3100.5}},
	{3101, "s3101", [2]float64{3101, 3101.5}},
	{3102, "s3102", [2]float64{3102, 3102.5}},
	{3103, "s3103", [2]float64{3103, 3103.5}},
	{3104, "s3104", [2]float64{3104, 3104.5}},
	{3105, "s3105", [2]float64{3105, 3105.5}},
	{3106, "s3106", [2]float64{3106, 3106.5}},
	{3107, "s3107", [2]float64{3107, 3107.5}},
	{3108, "s3108", [2]float64{3108, 3108.5}},
	{3109, "s3109", [2]float64{3109, 3109.5}},
	{3110, "s3110", [2]float64{3110, 3110.5}},
	{3111, "s3111", [2]float64{3111, 3111.5}},
	{3112, "s3112", [2]float64{3112, 3112.5}},
	{3113, "s3113", [2]float64{3113, 3113.5}},
	{3114, "s3114", [2]float64{3114, 3114.5}},
	{3115, "s3115", [2]float64{3115, 3115.5}},
	{3116, "s3116", [2]float64{3116, 3116.5}},
	{3117, "s3117", [2]float64{3117, 3117.5}},
	{3118, "s3118", [2]float64{3118, 3118.5}},
	{3119, "s3119", [2]float64{3119, 3119.5}},
	{3120, "s3120", [2]float64{3120, 3120.5}},
	{3121, "s3121", [2]float64{3121, 3121.5}},
	{3122, "s3122", [2]float64{3122, 3122.5}},
	{3123, "s3123", [2]float64{3123, 3123.5}},
	{3124, "s3124", [2]float64{3124, 3124.5}},
	{3125, "s3125", [2]float64{3125, 3125.5}},
	{3126, "s3126", [2]float64{3126, 3126.5}},
	{3127, "s3127", [2]float64{3127, 3127.5}},
	{3128, "s3128", [2]float64{3128, 3128.5}},
	{3129, "s3129", [2]float64{3129, 3129.5}},
	{3130, "s3130", [2]float64{3130, 3130.5}},
	{3131, "s3131", [2]float64{3131, 3131.5}},
	{3132, "s3132", [2]float64{3132, 3132.5}},
	{3133, "s3133", [2]float64{3133, 3133.5}},
	{3134, "s3134", [2]float64{3134, 3134.5}},
	{3135, "s3135", [2]float64{3135, 3135.5}},
	{3136, "s3136", [2]float64{3136, 3136.5}},
	{3137, "s3137", [2]float64{3137, 3137.5}},
	{3138, "s3138", [2]float64{3138, 3138.5}},
	{3139, "s3139", [2]float64{3139, 3139.5}},
	{3140, "s3140", [2]float64{3140, 3140.5}},
	{3141, "s3141", [2]float64{3141, 3141.5}},
	{3142, "s3142", [2]float64{3142, 3142.5}},
	{3143, "s3143", [2]float64{3143, 3143.5}},
	{3144, "s3144", [2]float64{3144, 3144.5}},
	{3145, "s3145", [2]float64{3145, 3145.5}},
	{3146, "s3146", [2]float64{3146, 3146.5}},
	{3147, "s3147", [2]float64{3147, 3147.5}},
	{3148, "s3148", [2]float64{3148, 3148.5}},
	{3149, "s3149", [2]float64{3149, 3149.5}},
	{3150, "s3150", [2]float64{3150, 3150.5}},
	{3151, "s3151", [2]float64{3151, 3151.5}},
	{3152, "s3152", [2]float64{3152, 3152.5}},
	{3153, "s3153", [2]float64{3153, 3153.5}},
	{3154, "s3154", [2]float64{3154, 3154.5}},
	{3155, "s3155", [2]float64{3155, 3155.5}},
	{3156, "s3156", [2]float64{3156, 3156.5}},
	{3157, "s3157", [2]float64{3157, 3157.5}},
	{3158, "s3158", [2]float64{3158, 3158.5}},
	{3159, "s3159", [2]float64{3159, 3159.5}},
	{3160, "s3160", [2]float64{3160, 3160.5}},
	{3161, "s3161", [2]float64{3161, 3161.5}},
	{3162, "s3162", [2]float64{3162, 3162.5}},
	{3163, "s3163", [2]float64{3163, 3163.5}},
	{3164, "s3164", [2]float64{3164, 3164.5}},
	{3165, "s3165", [2]float64{3165, 3165.5}},
	{3166, "s3166", [2]float64{3166, 3166.5}},
	{3167, "s3167", [2]float64{3167, 3167.5}},
	{3168, "s3168", [2]float64{3168, 3168.5}},
	{3169, "s3169", [2]float64{3169, 3169.5}},
	{3170, "s3170", [2]float64{3170, 3170.5}},
	{3171, "s3171", [2]float64{3171, 3171.5}},
	{3172, "s3172", [2]float64{3172, 3172.5}},
	{3173, "s3173", [2]float64{3173, 3173.5}},
	{3174, "s3174", [2]float64{3174, 3174.5}},
	{3175, "s3175", [2]float64{3175, 3175.5}},
	{3176, "s3176", [2]float64{3176, 3176.5}},
	{3177, "s3177", [2]float64{3177, 3177.5}},
	{3178, "s3178", [2]float64{3178, 3178.5}},
	{3179, "s3179", [2]float64{3179, 3179.5}},
	{3180, "s3180", [2]float64{3180, 3180.5}},
	{3181, "s3181", [2]float64{3181, 3181.5}},
	{3182, "s3182", [2]float64{3182, 3182.5}},
	{3183, "s3183", [2]float64{3183, 3183.5}},
	{3184, "s3184", [2]float64{3184, 3184.5}},
	{3185, "s3185", [2]float64{3185, 3185.5}},
	{3186, "s3186", [2]float64{3186, 3186.5}},
	{3187, "s3187", [2]float64{3187, 3187.5}},
	{3188, "s3188", [2]float64{3188, 3188.5}},
	{3189, "s3189", [2]float64{3189, 3189.5}},
	{3190, "s3190", [2]float64{3190, 3190.5}},
	{3191, "s3191", [2]float64{3191, 3191.5}},
	{3192, "s3192", [2]float64{3192, 3192.5}},
	{3193, "s3193", [2]float64{3193, 3193.5}},
	{3194, "s3194", [2]float64{3194, 3194.5}},
	{3195, "s3195", [2]float64{3195, 3195.5}},
	{3196, "s3196", [2]float64{3196, 3196.5}},
	{3197, "s3197", [2]float64{3197, 3197.5}},
	{3198, "s3198", [2]float64{3198, 3198.5}},
	{3199, "s3199", [2]float64{3199, 3199.5}},
	{3200, "s3200", [2]float64{3200, 3200.5}},
	{3201, "s3201", [2]float64{3201, 3201.5}},
	{3202, "s3202", [2]float64{3202, 3202.5}},
	{3203, "s3203", [2]float64{3203, 3203.5}},
	{3204, "s3204", [2]float64{3204, 3204.5}},
	{3205, "s3205", [2]float64{3205, 3205.5}},
	{3206, "s3206", [2]float64{3206, 3206.5}},
	{3207, "s3207", [2]float64{3207, 3207.5}},
	{3208, "s3208", [2]float64{3208, 3208.5}},
	{3209, "s3209", [2]float64{3209, 3209.5}},
	{3210, "s3210", [2]float64{3210, 3210.5}},
	{3211, "s3211", [2]float64{3211, 3211.5}},
	{3212, "s3212", [2]float64{3212, 3212.5}},
	{3213, "s3213", [2]float64{3213, 3213.5}},
	{3214, "s3214", [2]float64{3214, 3214.5}},
	{3215, "s3215", [2]float64{3215, 3215.5}},
	{3216, "s3216", [2]float64{3216, 3216.5}},
	{3217, "s3217", [2]float64{3217, 3217.5}},
	{3218, "s3218", [2]float64{3218, 3218.5}},
	{3219, "s3219", [2]float64{3219, 3219.5}},
	{3220, "s3220", [2]float64{3220, 3220.5}},
	{3221, "s3221", [2]float64{3221, 3221.5}},
	{3222, "s3222", [2]float64{3222, 3222.5}},
	{3223, "s3223", [2]float64{3223, 3223.5}},
	{3224, "s3224", [2]float64{3224, 3224.5}},
	{3225, "s3225", [2]float64{3225, 3225.5}},
	{3226, "s3226", [2]float64{3226, 3226.5}},
	{3227, "s3227", [2]float64{3227, 3227.5}},
	{3228, "s3228", [2]float64{3228, 3228.5}},
	{3229, "s3229", [2]float64{3229, 3229.5}},
	{3230, "s3230", [2]float64{3230, 3230.5}},
	{3231, "s3231", [2]float64{3231, 3231.5}},
	{3232, "s3232", [2]float64{3232, 3232.5}},
	{3233, "s3233", [2]float64{3233, 3233.5}},
	{3234, "s3234", [2]float64{3234, 3234.5}},
	{3235, "s3235", [2]float64{3235, 3235.5}},
	{3236, "s3236", [2]float64{3236, 3236.5}},
	{3237, "s3237", [2]float64{3237, 3237.5}},
	{3238, "s3238", [2]float64{3238, 3238.5}},
	{3239, "s3239", [2]float64{3239, 3239.5}},
	{3240, "s3240", [2]float64{3240, 3240.5}},
	{3241, "s3241", [2]float64{3241, 3241.5}},
	{3242, "s3242", [2]float64{3242, 3242.5}},
	{3243, "s3243", [2]float64{3243, 3243.5}},
	{3244, "s3244", [2]float64{3244, 3244.5}},
	{3245, "s3245", [2]float64{3245, 3245.5}},
	{3246, "s3246", [2]float64{3246, 3246.5}},
	{3247, "s3247", [2]float64{3247, 3247.5}},
	{3248, "s3248", [2]float64{3248, 3248.5}},
	{3249, "s3249", [2]float64{3249, 3249.5}},
	{3250, "s3250", [2]float64{3250, 3250.5}},
	{3251, "s3251", [2]float64{3251, 3251.5}},
	{3252, "s3252", [2]float64{3252, 3252.5}},
	{3253, "s3253", [2]float64{3253, 3253.5}},
	{3254, "s3254", [2]float64{3254, 3254.5}},
	{3255, "s3255", [2]float64{3255, 3255.5}},
	{3256, "s3256", [2]float64{3256, 3256.5}},
	{3257, "s3257", [2]float64{3257, 3257.5}},
	{3258, "s3258", [2]float64{3258, 3258.5}},
	{3259, "s3259", [2]float64{3259, 3259.5}},
	{3260, "s3260", [2]float64{3260, 3260.5}},
	{3261, "s3261", [2]float64{3261, 3261.5}},
	{3262, "s3262", [2]float64{3262, 3262.5}},
	{3263, "s3263", [2]float64{3263, 3263.5}},
	{3264, "s3264", [2]float64{3264, 3264.5}},
	{3265, "s3265", [2]float64{3265, 3265.5}},
	{3266, "s3266", [2]float64{3266, 3266.5}},
	{3267, "s3267", [2]float64{3267, 3267.5}},
	{3268, "s3268", [2]float64{3268, 3268.5}},
	{3269, "s3269", [2]float64{3269, 3269.5}},
	{3270, "s3270", [2]float64{3270, 3270.5}},
	{3271, "s3271", [2]float64{3271, 3271.5}},
	{3272, "s3272", [2]float64{3272, 3272.5}},
	{3273, "s3273", [2]float64{3273, 3273.5}},
	{3274, "s3274", [2]float64{3274, 3274.5}},
	{3275, "s3275", [2]float64{3275, 3275.5}},
	{3276, "s3276", [2]float64{3276, 3276.5}},
	{3277, "s3277", [2]float64{3277, 3277.5}},
	{3278, "s3278", [2]float64{3278, 3278.5}},
	{3279, "s3279", [2]float64{3279, 3279.5}},
	{3280, "s3280", [2]float64{3280, 3280.5}},
	{3281, "s3281", [2]float64{3281, 3281.5}},
	{3282, "s3282", [2]float64{3282, 3282.5}},
	{3283, "s3283", [2]float64{3283, 3283.5}},
	{3284, "s3284", [2]float64{3284, 3284.5}},
	{3285, "s3285", [2]float64{3285, 3285.5}},
	{3286, "s3286", [2]float64{3286, 3286.5}},
	{3287, "s3287", [2]float64{3287, 3287.5}},
	{3288, "s3288", [2]float64{3288, 3288.5}},
	{3289, "s3289", [2]float64{3289, 3289.5}},
	{3290, "s3290", [2]float64{3290, 3290.5}},
	{3291, "s3291", [2]float64{3291, 3291.5}},
	{3292, "s3292", [2]float64{3292, 3292.5}},
	{3293, "s3293", [2]float64{3293, 3293.5}},
	{3294, "s3294", [2]float64{3294, 3294.5}},
	{3295, "s3295", [2]float64{3295, 3295.5}},
	{3296, "s3296", [2]float64{3296, 3296.5}},
	{3297, "s3297", [2]float64{3297, 3297.5}},
	{3298, "s3298", [2]float64{3298, 3298.5}},
	{3299, "s3299", [2]float64{3299, 3299.5}},
	{3300, "s3300", [2]float64{3300, 3300.5}},
	{3301, "s3301", [2]float64{3301, 3301.5}},
	{3302, "s3302", [2]float64{3302, 3302.5}},
	{3303, "s3303", [2]float64{3303, 3303.5}},
	{3304, "s3304", [2]float64{3304, 3304.5}},
	{3305, "s3305", [2]float64{3305, 3305.5}},
	{3306, "s3306", [2]float64{3306, 3306.5}},
	{3307, "s3307", [2]float64{3307, 3307.5}},
	{3308, "s3308", [2]float64{3308, 3308.5}},
	{3309, "s3309", [2]float64{3309, 3309.5}},
	{3310, "s3310", [2]float64{3310, 3310.5}},
	{3311, "s3311", [2]float64{3311, 3311.5}},
	{3312, "s3312", [2]float64{3312, 3312.5}},
	{3313, "s3313", [2]float64{3313, 3313.5}},
	{3314, "s3314", [2]float64{3314, 3314.5}},
	{3315, "s3315", [2]float64{3315, 3315.5}},
	{3316, "s3316", [2]float64{3316, 3316.5}},
	{3317, "s3317", [2]float64{3317, 3317.5}},
	{3318, "s3318", [2]float64{3318, 3318.5}},
	{3319, "s3319", [2]float64{3319, 3319.5}},
	{3320, "s3320", [2]float64{3320, 3320.5}},
	{3321, "s3321", [2]float64{3321, 3321.5}},
	{3322, "s3322", [2]float64{3322, 3322.5}},
	{3323, "s3323", [2]float64{3323, 3323.5}},
	{3324, "s3324", [2]float64{3324, 3324.5}},
	{3325, "s3325", [2]float64{3325, 3325.5}},
	{3326, "s3326", [2]float64{3326, 3326.5}},
	{3327, "s3327", [2]float64{3327, 3327.5}},
	{3328, "s3328", [2]float64{3328, 3328.5}},
	{3329, "s3329", [2]float64{3329, 3329.5}},
	{3330, "s3330", [2]float64{3330, 3330.5}},
	{3331, "s3331", [2]float64{3331, 3331.5}},
	{3332, "s3332", [2]float64{3332, 3332.5}},
	{3333, "s3333", [2]float64{3333, 3333.5}},
	{3334, "s3334", [2]float64{3334, 3334.5}},
	{3335, "s3335", [2]float64{3335, 3335.5}},
	{3336, "s3336", [2]float64{3336, 3336.5}},
	{3337, "s3337", [2]float64{3337, 3337.5}},
	{3338, "s3338", [2]float64{3338, 3338.5}},
	{3339, "s3339", [2]float64{3339, 3339.5}},
	{3340, "s3340", [2]float64{3340, 3340.5}},
	{3341, "s3341", [2]float64{3341, 3341.5}},
	{3342, "s3342", [2]float64{3342, 3342.5}},
	{3343, "s3343", [2]float64{3343, 3343.5}},
	{3344, "s3344", [2]float64{3344, 3344.5}},
	{3345, "s3345", [2]float64{3345, 3345.5}},
	{3346, "s3346", [2]float64{3346, 3346.5}},
	{3347, "s3347", [2]float64{3347, 3347.5}},
	{3348, "s3348", [2]float64{3348, 3348.5}},
	{3349, "s3349", [2]float64{3349, 3349.5}},
	{3350, "s3350", [2]float64{3350, 3350.5}},
	{3351, "s3351", [2]float64{3351, 3351.5}},
	{3352, "s3352", [2]float64{3352, 3352.5}},
	{3353, "s3353", [2]float64{3353, 3353.5}},
	{3354, "s3354", [2]float64{3354, 3354.5}},
	{3355, "s3355", [2]float64{3355, 3355.5}},
	{3356, "s3356", [2]float64{3356, 3356.5}},
	{3357, "s3357", [2]float64{3357, 3357.5}},
	{3358, "s3358", [2]float64{3358, 3358.5}},
	{3359, "s3359", [2]float64{3359, 3359.5}},
	{3360, "s3360", [2]float64{3360, 3360.5}},
	{3361, "s3361", [2]float64{3361, 3361.5}},
	{3362, "s3362", [2]float64{3362, 3362.5}},
	{3363, "s3363", [2]float64{3363, 3363.5}},
	{3364, "s3364", [2]float64{3364, 3364.5}},
	{3365, "s3365", [2]float64{3365, 3365.5}},
	{3366, "s3366", [2]float64{3366, 3366.5}},
	{3367, "s3367", [2]float64{3367, 3367.5}},
	{3368, "s3368", [2]float64{3368, 3368.5}},
	{3369, "s3369", [2]float64{3369, 3369.5}},
	{3370, "s3370", [2]float64{3370, 3370.5}},
	{3371, "s3371", [2]float64{3371, 3371.5}},
	{3372, "s3372", [2]float64{3372, 3372.5}},
	{3373, "s3373", [2]float64{3373, 3373.5}},
	{3374, "s3374", [2]float64{3374, 3374.5}},
	{3375, "s3375", [2]float64{3375, 3375.5}},
	{3376, "s3376", [2]float64{3376, 3376.5}},
	{3377, "s3377", [2]float64{3377, 3377.5}},
	{3378, "s3378", [2]float64{3378, 3378.5}},
	{3379, "s3379", [2]float64{3379, 3379.5}},
	{3380, "s3380", [2]float64{3380, 3380.5}},
	{3381, "s3381", [2]float64{3381, 3381.5}},
	{3382, "s3382", [2]float64{3382, 3382.5}},
	{3383, "s3383", [2]float64{3383, 3383.5}},
	{3384, "s3384", [2]float64{3384, 3384.5}},
	{3385, "s3385", [2]float64{3385, 3385.5}},
	{3386, "s3386", [2]float64{3386, 3386.5}},
	{3387, "s3387", [2]float64{3387, 3387.5}},
	{3388, "s3388", [2]float64{3388, 3388.5}},
	{3389, "s3389", [2]float64{3389, 3389.5}},
	{3390, "s3390", [2]float64{3390, 3390.5}},
	{3391, "s3391", [2]float64{3391, 3391.5}},
	{3392, "s3392", [2]float64{3392, 3392.5}},
	{3393, "s3393", [2]float64{3393, 3393.5}},
	{3394, "s3394", [2]float64{3394, 3394.5}},
	{3395, "s3395", [2]float64{3395, 3395.5}},
	{3396, "s3396", [2]float64{3396, 3396.5}},
	{3397, "s3397", [2]float64{3397, 3397.5}},
	{3398, "s3398", [2]float64{3398, 3398.5}},
	{3399, "s3399", [2]float64{3399, 3399.5}},
	{3400, "s3400", [2]float64{3400, 3400.5}},
	{3401, "s3401", [2]float64{3401, 3401.5}},
	{3402, "s3402", [2]float64{3402, 3402.5}},
	{3403, "s3403", [2]float64{3403, 3403.5}},
	{3404, "s3404", [2]float64{3404, 3404.5}},
	{3405, "s3405", [2]float64{3405, 3405.5}},
	{3406, "s3406", [2]float64{3406, 3406.5}},
	{3407, "s3407", [2]float64{3407, 3407.5}},
	{3408, "s3408", [2]float64{3408, 3408.5}},
	{3409, "s3409", [2]float64{3409, 3409.5}},
	{3410, "s3410", [2]float64{3410, 3410.5}},
	{3411, "s3411", [2]float64{3411, 3411.5}},
	{3412, "s3412", [2]float64{3412, 3412.5}},
	{3413, "s3413", [2]float64{3413, 3413.5}},
	{3414, "s3414", [2]float64{3414, 3414.5}},
	{3415, "s3415", [2]float64{3415, 3415.5}},
	{3416, "s3416", [2]float64{3416, 3416.5}},
	{3417, "s3417", [2]float64{3417, 3417.5}},
	{3418, "s3418", [2]float64{3418, 3418.5}},
	{3419, "s3419", [2]float64{3419, 3419.5}},
	{3420, "s3420", [2]float64{3420, 3420.5}},
	{3421, "s3421", [2]float64{3421, 3421.5}},
	{3422, "s3422", [2]float64{3422, 3422.5}},
	{3423, "s3423", [2]float64{3423, 3423.5}},
	{3424, "s3424", [2]float64{3424, 3424.5}},
	{3425, "s3425", [2]float64{3425, 3425.5}},
	{3426, "s3426", [2]float64{3426, 3426.5}},
	{3427, "s3427", [2]float64{3427, 3427.5}},
	{3428, "s3428", [2]float64{3428, 3428.5}},
	{3429, "s3429", [2]float64{3429, 3429.5}},
	{3430, "s3430", [2]float64{3430, 3430.5}},
	{3431, "s3431", [2]float64{3431, 3431.5}},
	{3432, "s3432", [2]float64{3432, 3432.5}},
	{3433, "s3433", [2]float64{3433, 3433.5}},
	{3434, "s3434", [2]float64{3434, 3434.5}},
	{3435, "s3435", [2]float64{3435, 3435.5}},
	{3436, "s3436", [2]float64{3436, 3436.5}},
	{3437, "s3437", [2]float64{3437, 3437.5}},
	{3438, "s3438", [2]float64{3438, 3438.5}},
	{3439, "s3439", [2]float64{3439, 3439.5}},
	{3440, "s3440", [2]float64{3440, 3440.5}},
	{3441, "s3441", [2]float64{3441, 3441.5}},
	{3442, "s3442", [2]float64{3442, 3442.5}},
	{3443, "s3443", [2]float64{3443, 3443.5}},
	{3444, "s3444", [2]float64{3444, 3444.5}},
	{3445, "s3445", [2]float64{3445, 3445.5}},
	{3446, "s3446", [2]float64{3446, 3446.5}},
	{3447, "s3447", [2]float64{3447, 3447.5}},
	{3448, "s3448", [2]float64{3448, 3448.5}},
	{3449, "s3449", [2]float64{3449, 3449.5}},
	{3450, "s3450", [2]float64{3450, 3450.5}},
	{3451, "s3451", [2]float64{3451, 3451.5}},
	{3452, "s3452", [2]float64{3452, 3452.5}},
	{3453, "s3453", [2]float64{3453, 3453.5}},
	{3454, "s3454", [2]float64{3454, 3454.5}},
	{3455, "s3455", [2]float64{3455, 3455.5}},
	{3456, "s3456", [2]float64{3456, 3456.5}},
	{3457, "s3457", [2]float64{3457, 3457.5}},
	{3458, "s3458", [2]float64{3458, 3458.5}},
	{3459, "s3459", [2]float64{3459, 3459.5}},
	{3460, "s3460", [2]float64{3460, 3460.5}},
	{3461, "s3461", [2]float64{3461, 3461.5}},
	{3462, "s3462", [2]float64{3462, 3462.5}},
	{3463, "s3463", [2]float64{3463, 3463.5}},
	{3464, "s3464", [2]float64{3464, 3464.5}},
	{3465, "s3465", [2]float64{3465, 3465.5}},
	{3466, "s3466", [2]float64{3466, 3466.5}},
	{3467, "s3467", [2]float64{3467, 3467.5}},
	{3468, "s3468", [2]float64{3468, 3468.5}},
	{3469, "s3469", [2]float64{3469, 3469.5}},
	{3470, "s3470", [2]float64{3470, 3470.5}},
	{3471, "s3471", [2]float64{3471, 3471.5}},
	{3472, "s3472", [2]float64{3472, 3472.5}},
	{3473, "s3473", [2]float64{3473, 3473.5}},
	{3474, "s3474", [2]float64{3474, 3474.5}},
	{3475, "s3475", [2]float64{3475, 3475.5}},
	{3476, "s3476", [2]float64{3476, 3476.5}},
	{3477, "s3477", [2]float64{3477, 3477.5}},
	{3478, "s3478", [2]float64{3478, 3478.5}},
	{3479, "s3479", [2]float64{3479, 3479.5}},
	{3480, "s3480", [2]float64{3480, 3480.5}},
	{3481, "s3481", [2]float64{3481, 3481.5}},
	{3482, "s3482", [2]float64{3482, 3482.5}},
	{3483, "s3483", [2]float64{3483, 3483.5}},
	{3484, "s3484", [2]float64{3484, 3484.5}},
	{3485, "s3485", [2]float64{3485, 3485.5}},
	{3486, "s3486", [2]float64{3486, 3486.5}},
	{3487, "s3487", [2]float64{3487, 3487.5}},
	{3488, "s3488", [2]float64{3488, 3488.5}},
	{3489, "s3489", [2]float64{3489, 3489.5}},
	{3490, "s3490", [2]float64{3490, 3490.5}},
	{3491, "s3491", [2]float64{3491, 3491.5}},
	{3492, "s3492", [2]float64{3492, 3492.5}},
	{3493, "s3493", [2]float64{3493, 3493.5}},
	{3494, "s3494", [2]float64{3494, 3494.5}},
	{3495, "s3495", [2]float64{3495, 3495.5}},
	{3496, "s3496", [2]float64{3496, 3496.5}},
	{3497, "s3497", [2]float64{3497, 3497.5}},
	{3498, "s3498", [2]float64{3498, 3498.5}},
	{3499, "s3499", [2]float64{3499, 3499.5}},
	{3500, "s3500", [2]float64{3500, 3500.5}},
	{3501, "s3501", [2]float64{3501, 3501.5}},
	{3502, "s3502", [2]float64{3502, 3502.5}},
	{3503, "s3503", [2]float64{3503, 3503.5}},
	{3504, "s3504", [2]float64{3504, 3504.5}},
	{3505, "s3505", [2]float64{3505, 3505.5}},
	{3506, "s3506", [2]float64{3506, 3506.5}},
	{3507, "s3507", [2]float64{3507, 3507.5}},
	{3508, "s3508", [2]float64{3508, 3508.5}},
	{3509, "s3509", [2]float64{3509, 3509.5}},
	{3510, "s3510", [2]float64{3510, 3510.5}},
	{3511, "s3511", [2]float64{3511, 3511.5}},
	{3512, "s3512", [2]float64{3512, 3512.5}},
	{3513, "s3513", [2]float64{3513, 3513.5}},
	{3514, "s3514", [2]float64{3514, 3514.5}},
	{3515, "s3515", [2]float64{3515, 3515.5}},
	{3516, "s3516", [2]float64{3516, 3516.5}},
	{3517, "s3517", [2]float64{3517, 3517.5}},
	{3518, "s3518", [2]float64{3518, 3518.5}},
	{3519, "s3519", [2]float64{3519, 3519.5}},
	{3520, "s3520", [2]float64{3520, 3520.5}},
	{3521, "s3521", [2]float64{3521, 3521.5}},
	{3522, "s3522", [2]float64{3522, 3522.5}},
	{3523, "s3523", [2]float64{3523, 3523.5}},
	{3524, "s3524", [2]float64{3524, 3524.5}},
	{3525, "s3525", [2]float64{3525, 3525.5}},
	{3526, "s3526", [2]float64{3526, 3526.5}},
	{3527, "s3527", [2]float64{3527, 3527.5}},
	{3528, "s3528", [2]float64{3528, 3528.5}},
	{3529, "s3529", [2]float64{3529, 3529.5}},
	{3530, "s3530", [2]float64{3530, 3530.5}},
	{3531, "s3531", [2]float64{3531, 3531.5}},
	{3532, "s3532", [2]float64{3532, 3532.5}},
	{3533, "s3533", [2]float64{3533, 3533.5}},
	{3534, "s3534", [2]float64{3534, 3534.5}},
	{3535, "s3535", [2]float64{3535, 3535.5}},
	{3536, "s3536", [2]float64{3536, 3536.5}},
	{3537, "s3537", [2]float64{3537, 3537.5}},
	{3538, "s3538", [2]float64{3538, 3538.5}},
	{3539, "s3539", [2]float64{3539, 3539.5}},
	{3540, "s3540", [2]float64{3540, 3540.5}},
	{3541, "s3541", [2]float64{3541, 3541.5}},
	{3542, "s3542", [2]float64{3542, 3542.5}},
	{3543, "s3543", [2]float64{3543, 3543.5}},
	{3544, "s3544", [2]float64{3544, 3544.5}},
	{3545, "s3545", [2]float64{3545, 3545.5}},
	{3546, "s3546", [2]float64{3546, 3546.5}},
	{3547, "s3547", [2]float64{3547, 3547.5}},
	{3548, "s3548", [2]float64{3548, 3548.5}},
	{3549, "s3549", [2]float64{3549, 3549.5}},
	{3550, "s3550", [2]float64{3550, 3550.5}},
	{3551, "s3551", [2]float64{3551, 3551.5}},
	{3552, "s3552", [2]float64{3552, 3552.5}},
	{3553, "s3553", [2]float64{3553, 3553.5}},
	{3554, "s3554", [2]float64{3554, 3554.5}},
	{3555, "s3555", [2]float64{3555, 3555.5}},
	{3556, "s3556", [2]float64{3556, 3556.5}},
	{3557, "s3557", [2]float64{3557, 3557.5}},
	{3558, "s3558", [2]float64{3558, 3558.5}},
	{3559, "s3559", [2]float64{3559, 3559.5}},
	{3560, "s3560", [2]float64{3560, 3560.5}},
	{3561, "s3561", [2]float64{3561, 3561.5}},
	{3562, "s3562", [2]float64{3562, 3562.5}},
	{3563, "s3563", [2]float64{3563, 3563.5}},
	{3564, "s3564", [2]float64{3564, 3564.5}},
	{3565, "s3565", [2]float64{3565, 3565.5}},
	{3566, "s3566", [2]float64{3566, 3566.5}},
	{3567, "s3567", [2]float64{3567, 3567.5}},
	{3568, "s3568", [2]float64{3568, 3568.5}},
	{3569, "s3569", [2]float64{3569, 3569.5}},
	{3570, "s3570", [2]float64{3570, 3570.5}},
	{3571, "s3571", [2]float64{3571, 3571.5}},
	{3572, "s3572", [2]float64{3572, 3572.5}},
	{3573, "s3573", [2]float64{3573, 3573.5}},
	{3574, "s3574", [2]float64{3574, 3574.5}},
	{3575, "s3575", [2]float64{3575, 3575.5}},
	{3576, "s3576", [2]float64{3576, 3576.5}},
	{3577, "s3577", [2]float64{3577, 3577.5}},
	{3578, "s3578", [2]float64{3578, 3578.5}},
	{3579, "s3579", [2]float64{3579, 3579.5}},
	{3580, "s3580", [2]float64{3580, 3580.5}},
	{3581, "s3581", [2]float64{3581, 3581.5}},
	{3582, "s3582", [2]float64{3582, 3582.5}},
	{3583, "s3583", [2]float64{3583, 3583.5}},
	{3584, "s3584", [2]float64{3584, 3584.5}},
	{3585, "s3585", [2]float64{3585, 3585.5}},
	{3586, "s3586", [2]float64{3586, 3586.5}},
	{3587, "s3587", [2]float64{3587, 3587.5}},
	{3588, "s3588", [2]float64{3588, 3588.5}},
	{3589, "s3589", [2]float64{3589, 3589.5}},
	{3590, "s3590", [2]float64{3590, 3590.5}},
	{3591, "s3591", [2]float64{3591, 3591.5}},
	{3592, "s3592", [2]float64{3592, 3592.5}},
	{3593, "s3593", [2]float64{3593, 3593.5}},
	{3594, "s3594", [2]float64{3594, 3594.5}},
	{3595, "s3595", [2]float64{3595, 3595.5}},
	{3596, "s3596", [2]float64{3596, 3596.5}},
	{3597, "s3597", [2]float64{3597, 3597.5}},
	{3598, "s3598", [2]float64{3598, 3598.5}},
	{3599, "s3599", [2]float64{3599, 3599.5}},
	{3600, "s3600", [2]float64{3600, 3600.5}},
	{3601, "s3601", [2]float64{3601, 3601.5}},
	{3602, "s3602", [2]float64{3602, 3602.5}},
	{3603, "s3603", [2]float64{3603, 3603.5}},
	{3604, "s3604", [2]float64{3604, 3604.5}},
	{3605, "s3605", [2]float64{3605, 3605.5}},
	{3606, "s3606", [2]float64{3606, 3606.5}},
	{3607, "s3607", [2]float64{3607, 3607.5}},
	{3608, "s3608", [2]float64{3608, 3608.5}},
	{3609, "s3609", [2]float64{3609, 3609.5}},
	{3610, "s3610", [2]float64{3610, 3610.5}},
	{3611, "s3611", [2]float64{3611, 3611.5}},
	{3612, "s3612", [2]float64{3612, 3612.5}},
	{3613, "s3613", [2]float64{3613, 3613.5}},
	{3614, "s3614", [2]float64{3614, 3614.5}},
	{3615, "s3615", [2]float64{3615, 3615.5}},
	{3616, "s3616", [2]float64{3616, 3616.5}},
	{3617, "s3617", [2]float64{3617, 3617.5}},
	{3618, "s3618", [2]float64{3618, 3618.5}},
	{3619, "s3619", [2]float64{3619, 3619.5}},
	{3620, "s3620", [2]float64{3620, 3620.5}},
	{3621, "s3621", [2]float64{3621, 3621.5}},
	{3622, "s3622", [2]float64{3622, 3622.5}},
	{3623, "s3623", [2]float64{3623, 3623.5}},
	{3624, "s3624", [2]float64{3624, 3624.5}},
	{3625, "s3625", [2]float64{3625, 3625.5}},
	{3626, "s3626", [2]float64{3626, 3626.5}},
	{3627, "s3627", [2]float64{3627, 3627.5}},
	{3628, "s3628", [2]float64{3628, 3628.5}},
	{3629, "s3629", [2]float64{3629, 3629.5}},
	{3630, "s3630", [2]float64{3630, 3630.5}},
	{3631, "s3631", [2]float64{3631, 3631.5}},
	{3632, "s3632", [2]float64{3632, 3632.5}},
	{3633, "s3633", [2]float64{3633, 3633.5}},
	{3634, "s3634", [2]float64{3634, 3634.5}},
	{3635, "s3635", [2]float64{3635, 3635.5}},
	{3636, "s3636", [2]float64{3636, 3636.5}},
	{3637, "s3637", [2]float64{3637, 3637.5}},
	{3638, "s3638", [2]float64{3638, 3638.5}},
	{3639, "s3639", [2]float64{3639, 3639.5}},
	{3640, "s3640", [2]float64{3640, 3640.5}},
	{3641, "s3641", [2]float64{3641, 3641.5}},
	{3642, "s3642", [2]float64{3642, 3642.5}},
	{3643, "s3643", [2]float64{3643, 3643.5}},
	{3644, "s3644", [2]float64{3644, 3644.5}},
	{3645, "s3645", [2]float64{3645, 3645.5}},
	{3646, "s3646", [2]float64{3646, 3646.5}},
	{3647, "s3647", [2]float64{3647, 3647.5}},
	{3648, "s3648", [2]float64{3648, 3648.5}},
	{3649, "s3649", [2]float64{3649, 3649.5}},
	{3650, "s3650", [2]float64{3650, 3650.5}},
	{3651, "s3651", [2]float64{3651, 3651.5}},
	{3652, "s3652", [2]float64{3652, 3652.5}},
	{3653, "s3653", [2]float64{3653, 3653.5}},
	{3654, "s3654", [2]float64{3654, 3654.5}},
	{3655, "s3655", [2]float64{3655, 3655.5}},
	{3656, "s3656", [2]float64{3656, 3656.5}},
	{3657, "s3657", [2]float64{3657, 3657.5}},
	{3658, "s3658", [2]float64{3658, 3658.5}},
	{3659, "s3659", [2]float64{3659, 3659.5}},
	{3660, "s3660", [2]float64{3660, 3660.5}},
	{3661, "s3661", [2]float64{3661, 3661.5}},
	{3662, "s3662", [2]float64{3662, 3662.5}},
	{3663, "s3663", [2]float64{3663, 3663.5}},
	{3664, "s3664", [2]float64{3664, 3664.5}},
	{3665, "s3665", [2]float64{3665, 3665.5}},
	{3666, "s3666", [2]float64{3666, 3666.5}},
	{3667, "s3667", [2]float64{3667, 3667.5}},
	{3668, "s3668", [2]float64{3668, 3668.5}},
	{3669, "s3669", [2]float64{3669, 3669.5}},
	{3670, "s3670", [2]float64{3670, 3670.5}},
	{3671, "s3671", [2]float64{3671, 3671.5}},
	{3672, "s3672", [2]float64{3672, 3672.5}},
	{3673, "s3673", [2]float64{3673, 3673.5}},
	{3674, "s3674", [2]float64{3674, 3674.5}},
	{3675, "s3675", [2]float64{3675, 3675.5}},
	{3676, "s3676", [2]float64{3676, 3676.5}},
	{3677, "s3677", [2]float64{3677, 3677.5}},
	{3678, "s3678", [2]float64{3678, 3678.5}},
	{3679, "s3679", [2]float64{3679, 3679.5}},
	{3680, "s3680", [2]float64{3680, 3680.5}},
	{3681, "s3681", [2]float64{3681, 3681.5}},
	{3682, "s3682", [2]float64{3682, 3682.5}},
	{3683, "s3683", [2]float64{3683, 3683.5}},
	{3684, "s3684", [2]float64{3684, 3684.5}},
	{3685, "s3685", [2]float64{3685, 3685.5}},
	{3686, "s3686", [2]float64{3686, 3686.5}},
	{3687, "s3687", [2]float64{3687, 3687.5}},
	{3688, "s3688", [2]float64{3688, 3688.5}},
	{3689, "s3689", [2]float64{3689, 3689.5}},
	{3690, "s3690", [2]float64{3690, 3690.5}},
	{3691, "s3691", [2]float64{3691, 3691.5}},
	{3692, "s3692", [2]float64{3692, 3692.5}},
	{3693, "s3693", [2]float64{3693, 3693.5}},
	{3694, "s3694", [2]float64{3694, 3694.5}},
	{3695, "s3695", [2]float64{3695, 3695.5}},
	{3696, "s3696", [2]float64{3696, 3696.5}},
	{3697, "s3697", [2]float64{3697, 3697.5}},
	{3698, "s3698", [2]float64{3698, 3698.5}},
	{3699, "s3699", [2]float64{3699, 3699.5}},
	{3700, "s3700", [2]float64{3700, 3700.5}},
	{3701, "s3701", [2]float64{3701, 3701.5}},
	{3702, "s3702", [2]float64{3702, 3702.5}},
	{3703, "s3703", [2]float64{3703, 3703.5}},
	{3704, "s3704", [2]float64{3704, 3704.5}},
	{3705, "s3705", [2]float64{3705, 3705.5}},
	{3706, "s3706", [2]float64{3706, 3706.5}},
	{3707, "s3707", [2]float64{3707, 3707.5}},
	{3708, "s3708", [2]float64{3708, 3708.5}},
	{3709, "s3709", [2]float64{3709, 3709.5}},
	{3710, "s3710", [2]float64{3710, 3710.5}},
	{3711, "s3711", [2]float64{3711, 3711.5}},
	{3712, "s3712", [2]float64{3712, 3712.5}},
	{3713, "s3713", [2]float64{3713, 3713.5}},
	{3714, "s3714", [2]float64{3714, 3714.5}},
	{3715, "s3715", [2]float64{3715, 3715.5}},
	{3716, "s3716", [2]float64{3716, 3716.5}},
	{3717, "s3717", [2]float64{3717, 3717.5}},
	{3718, "s3718", [2]float64{3718, 3718.5}},
	{3719, "s3719", [2]float64{3719, 3719.5}},
	{3720, "s3720", [2]float64{3720, 3720.5}},
	{3721, "s3721", [2]float64{3721, 3721.5}},
	{3722, "s3722", [2]float64{3722, 3722.5}},
	{3723, "s3723", [2]float64{3723, 3723.5}},
	{3724, "s3724", [2]float64{3724, 3724.5}},
	{3725, "s3725", [2]float64{3725, 3725.5}},
	{3726, "s3726", [2]float64{3726, 3726.5}},
	{3727, "s3727", [2]float64{3727, 3727.5}},
	{3728, "s3728", [2]float64{3728, 3728.5}},
	{3729, "s3729", [2]float64{3729, 3729.5}},
	{3730, "s3730", [2]float64{3730, 3730.5}},
	{3731, "s3731", [2]float64{3731, 3731.5}},
	{3732, "s3732", [2]float64{3732, 3732.5}},
	{3733, "s3733", [2]float64{3733, 3733.5}},
	{3734, "s3734", [2]float64{3734, 3734.5}},
	{3735, "s3735", [2]float64{3735, 3735.5}},
	{3736, "s3736", [2]float64{3736, 3736.5}},
	{3737, "s3737", [2]float64{3737, 3737.5}},
	{3738, "s3738", [2]float64{3738, 3738.5}},
	{3739, "s3739", [2]float64{3739, 3739.5}},
	{3740, "s3740", [2]float64{3740, 3740.5}},
	{3741, "s3741", [2]float64{3741, 3741.5}},
	{3742, "s3742", [2]float64{3742, 3742.5}},
	{3743, "s3743", [2]float64{3743, 3743.5}},
	{3744, "s3744", [2]float64{3744, 3744.5}},
	{3745, "s3745", [2]float64{3745, 3745.5}},
	{3746, "s3746", [2]float64{3746, 3746.5}},
	{3747, "s3747", [2]float64{3747, 3747.5}},
	{3748, "s3748", [2]float64{3748, 3748.5}},
	{3749, "s3749", [2]float64{3749, 3749.5}},
	{3750, "s3750", [2]float64{3750, 3750.5}},
	{3751, "s3751", [2]float64{3751, 3751.5}},
	{3752, "s3752", [2]float64{3752, 3752.5}},
	{3753, "s3753", [2]float64{3753, 3753.5}},
	{3754, "s3754", [2]float64{3754, 3754.5}},
	{3755, "s3755", [2]float64{3755, 3755.5}},
	{3756, "s3756", [2]float64{3756, 3756.5}},
	{3757, "s3757", [2]float64{3757, 3757.5}},
	{3758, "s3758", [2]float64{3758, 3758.5}},
	{3759, "s3759", [2]float64{3759, 3759.5}},
	{3760, "s3760", [2]float64{3760, 3760.5}},
	{3761, "s3761", [2]float64{3761, 3761.5}},
	{3762, "s3762", [2]float64{3762, 3762.5}},
	{3763, "s3763", [2]float64{3763, 3763.5}},
	{3764, "s3764", [2]float64{3764, 3764.5}},
	{3765, "s3765", [2]float64{3765, 3765.5}},
	{3766, "s3766", [2]float64{3766, 3766.5}},
	{3767, "s3767", [2]float64{3767, 3767.5}},
	{3768, "s3768", [2]float64{3768, 3768.5}},
	{3769, "s3769", [2]float64{3769, 3769.5}},
	{3770, "s3770", [2]float64{3770, 3770.5}},
	{3771, "s3771", [2]float64{3771, 3771.5}},
	{3772, "s3772", [2]float64{3772, 3772.5}},
	{3773, "s3773", [2]float64{3773, 3773.5}},
	{3774, "s3774", [2]float64{3774, 3774.5}},
	{3775, "s3775", [2]float64{3775, 3775.5}},
	{3776, "s3776", [2]float64{3776, 3776.5}},
	{3777, "s3777", [2]float64{3777, 3777.5}},
	{3778, "s3778", [2]float64{3778, 3778.5}},
	{3779, "s3779", [2]float64{3779, 3779.5}},
	{3780, "s3780", [2]float64{3780, 3780.5}},
	{3781, "s3781", [2]float64{3781, 3781.5}},
	{3782, "s3782", [2]float64{3782, 3782.5}},
	{3783, "s3783", [2]float64{3783, 3783.5}},
	{3784, "s3784", [2]float64{3784, 3784.5}},
	{3785, "s3785", [2]float64{3785, 3785.5}},
	{3786, "s3786", [2]float64{3786, 3786.5}},
	{3787, "s3787", [2]float64{3787, 3787.5}},
	{3788, "s3788", [2]float64{3788, 3788.5}},
	{3789, "s3789", [2]float64{3789, 3789.5}},
	{3790, "s3790", [2]float64{3790, 3790.5}},
	{3791, "s3791", [2]float64{3791, 3791.5}},
	{3792, "s3792", [2]float64{3792, 3792.5}},
	{3793, "s3793", [2]float64{3793, 3793.5}},
	{3794, "s3794", [2]float64{3794, 3794.5}},
	{3795, "s3795", [2]float64{3795, 3795.5}},
	{3796, "s3796", [2]float64{3796, 3796.5}},
	{3797, "s3797", [2]float64{3797, 3797.5}},
	{3798, "s3798", [2]float64{3798, 3798.5}},
	{3799, "s3799", [2]float64{3799, 3799.5}},
	{3800, "s3800", [2]float64{3800, 3800.5}},
	{3801, "s3801", [2]float64{3801, 3801.5}},
	{3802, "s3802", [2]float64{3802, 3802.5}},
	{3803, "s3803", [2]float64{3803, 3803.5}},
	{3804, "s3804", [2]float64{3804, 3804.5}},
	{3805, "s3805", [2]float64{3805, 3805.5}},
	{3806, "s3806", [2]float64{3806, 3806.5}},
	{3807, "s3807", [2]float64{3807, 3807.5}},
	{3808, "s3808", [2]float64{3808, 3808.5}},
	{3809, "s3809", [2]float64{3809, 3809.5}},
	{3810, "s3810", [2]float64{3810, 3810.5}},
	{3811, "s3811", [2]float64{3811, 3811.5}},
	{3812, "s3812", [2]float64{3812, 3812.5}},
	{3813, "s3813", [2]float64{3813, 3813.5}},
	{3814, "s3814", [2]float64{3814, 3814.5}},
	{3815, "s3815", [2]float64{3815, 3815.5}},
	{3816, "s3816", [2]float64{3816, 3816.5}},
	{3817, "s3817", [2]float64{3817, 3817.5}},
	{3818, "s3818", [2]float64{3818, 3818.5}},
	{3819, "s3819", [2]float64{3819, 3819.5}},
	{3820, "s3820", [2]float64{3820, 3820.5}},
	{3821, "s3821", [2]float64{3821, 3821.5}},
	{3822, "s3822", [2]float64{3822, 3822.5}},
	{3823, "s3823", [2]float64{3823, 3823.5}},
	{3824, "s3824", [2]float64{3824, 3824.5}},
	{3825, "s3825", [2]float64{3825, 3825.5}},
	{3826, "s3826", [2]float64{3826, 3826.5}},
	{3827, "s3827", [2]float64{3827, 3827.5}},
	{3828, "s3828", [2]float64{3828, 3828.5}},
	{3829, "s3829", [2]float64{3829, 3829.5}},
	{3830, "s3830", [2]float64{3830, 3830.5}},
	{3831, "s3831", [2]float64{3831, 3831.5}},
	{3832, "s3832", [2]float64{3832, 3832.5}},
	{3833, "s3833", [2]float64{3833, 3833.5}},
	{3834, "s3834", [2]float64{3834, 3834.5}},
	{3835, "s3835", [2]float64{3835, 3835.5}},
	{3836, "s3836", [2]float64{3836, 3836.5}},
	{3837, "s3837", [2]float64{3837, 3837.5}},
	{3838, "s3838", [2]float64{3838, 3838.5}},
	{3839, "s3839", [2]float64{3839, 3839.5}},
	{3840, "s3840", [2]float64{3840, 3840.5}},
	{3841, "s3841", [2]float64{3841, 3841.5}},
	{3842, "s3842", [2]float64{3842, 3842.5}},
	{3843, "s3843", [2]float64{3843, 3843.5}},
	{3844, "s3844", [2]float64{3844, 3844.5}},
	{3845, "s3845", [2]float64{3845, 3845.5}},
	{3846, "s3846", [2]float64{3846, 3846.5}},
	{3847, "s3847", [2]float64{3847, 3847.5}},
	{3848, "s3848", [2]float64{3848, 3848.5}},
	{3849, "s3849", [2]float64{3849, 3849.5}},
	{3850, "s3850", [2]float64{3850, 3850.5}},
	{3851, "s3851", [2]float64{3851, 3851.5}},
	{3852, "s3852", [2]float64{3852, 3852.5}},
	{3853, "s3853", [2]float64{3853, 3853.5}},
	{3854, "s3854", [2]float64{3854, 3854.5}},
	{3855, "s3855", [2]float64{3855, 3855.5}},
	{3856, "s3856", [2]float64{3856, 3856.5}},
	{3857, "s3857", [2]float64{3857, 3857.5}},
	{3858, "s3858", [2]float64{3858, 3858.5}},
	{3859, "s3859", [2]float64{3859, 3859.5}},
	{3860, "s3860", [2]float64{3860, 3860.5}},
	{3861, "s3861", [2]float64{3861, 3861.5}},
	{3862, "s3862", [2]float64{3862, 3862.5}},
	{3863, "s3863", [2]float64{3863, 3863.5}},
	{3864, "s3864", [2]float64{3864, 3864.5}},
	{3865, "s3865", [2]float64{3865, 3865.5}},
	{3866, "s3866", [2]float64{3866, 3866.5}},
	{3867, "s3867", [2]float64{3867, 3867.5}},
	{3868, "s3868", [2]float64{3868, 3868.5}},
	{3869, "s3869", [2]float64{3869, 3869.5}},
	{3870, "s3870", [2]float64{3870, 3870.5}},
	{3871, "s3871", [2]float64{3871, 3871.5}},
	{3872, "s3872", [2]float64{3872, 3872.5}},
	{3873, "s3873", [2]float64{3873, 3873.5}},
	{3874, "s3874", [2]float64{3874, 3874.5}},
	{3875, "s3875", [2]float64{3875, 3875.5}},
	{3876, "s3876", [2]float64{3876, 3876.5}},
	{3877, "s3877", [2]float64{3877, 3877.5}},
	{3878, "s3878", [2]float64{3878, 3878.5}},
	{3879, "s3879", [2]float64{3879, 3879.5}},
	{3880, "s3880", [2]float64{3880, 3880.5}},
	{3881, "s3881", [2]float64{3881, 3881.5}},
	{3882, "s3882", [2]float64{3882, 3882.5}},
	{3883, "s3883", [2]float64{3883, 3883.5}},
	{3884, "s3884", [2]float64{3884, 3884.5}},
	{3885, "s3885", [2]float64{3885, 3885.5}},
	{3886, "s3886", [2]float64{3886, 3886.5}},
	{3887, "s3887", [2]float64{3887, 3887.5}},
	{3888, "s3888", [2]float64{3888, 3888.5}},
	{3889, "s3889", [2]float64{3889, 3889.5}},
	{3890, "s3890", [2]float64{3890, 3890.5}},
	{3891, "s3891", [2]float64{3891, 3891.5}},
	{3892, "s3892", [2]float64{3892, 3892.5}},
	{3893, "s3893", [2]float64{3893, 3893.5}},
	{3894, "s3894", [2]float64{3894, 3894.5}},
	{3895, "s3895", [2]float64{3895, 3895.5}},
	{3896, "s3896", [2]float64{3896, 3896.5}},
	{3897, "s3897", [2]float64{3897, 3897.5}},
	{3898, "s3898", [2]float64{3898, 3898.5}},
	{3899, "s3899", [2]float64{3899, 3899.5}},
	{3900, "s3900", [2]float64{3900, 3900.5}},
	{3901, "s3901", [2]float64{3901, 3901.5}},
	{3902, "s3902", [2]float64{3902, 3902.5}},
	{3903, "s3903", [2]float64{3903, 3903.5}},
	{3904, "s3904", [2]float64{3904, 3904.5}},
	{3905, "s3905", [2]float64{3905, 3905.5}},
	{3906, "s3906", [2]float64{3906, 3906.5}},
	{3907, "s3907", [2]float64{3907, 3907.5}},
	{3908, "s3908", [2]float64{3908, 3908.5}},
	{3909, "s3909", [2]float64{3909, 3909.5}},
	{3910, "s3910", [2]float64{3910, 3910.5}},
	{3911, "s3911", [2]float64{3911, 3911.5}},
	{3912, "s3912", [2]float64{3912, 3912.5}},
	{3913, "s3913", [2]float64{3913, 3913.5}},
	{3914, "s3914", [2]float64{3914, 3914.5}},
	{3915, "s3915", [2]float64{3915, 3915.5}},
	{3916, "s3916", [2]float64{3916, 3916.5}},
	{3917, "s3917", [2]float64{3917, 3917.5}},
	{3918, "s3918", [2]float64{3918, 3918.5}},
	{3919, "s3919", [2]float64{3919, 3919.5}},
	{3920, "s3920", [2]float64{3920, 3920.5}},
	{3921, "s3921", [2]float64{3921, 3921.5}},
	{3922, "s3922", [2]float64{3922, 3922.5}},
	{3923, "s3923", [2]float64{3923, 3923.5}},
	{3924, "s3924", [2]float64{3924, 3924.5}},
	{3925, "s3925", [2]float64{3925, 3925.5}},
	{3926, "s3926", [2]float64{3926, 3926.5}},
	{3927, "s3927", [2]float64{3927, 3927.5}},
	{3928, "s3928", [2]float64{3928, 3928.5}},
	{3929, "s3929", [2]float64{3929, 3929.5}},
	{3930, "s3930", [2]float64{3930, 3930.5}},
	{3931, "s3931", [2]float64{3931, 3931.5}},
	{3932, "s3932", [2]float64{3932, 3932.5}},
	{3933, "s3933", [2]float64{3933, 3933.5}},
	{3934, "s3934", [2]float64{3934, 3934.5}},
	{3935, "s3935", [2]float64{3935, 3935.5}},
	{3936, "s3936", [2]float64{3936, 3936.5}},
	{3937, "s3937", [2]float64{3937, 3937.5}},
	{3938, "s3938", [2]float64{3938, 3938.5}},
	{3939, "s3939", [2]float64{3939, 3939.5}},
	{3940, "s3940", [2]float64{3940, 3940.5}},
	{3941, "s3941", [2]float64{3941, 3941.5}},
	{3942, "s3942", [2]float64{3942, 3942.5}},
	{3943, "s3943", [2]float64{3943, 3943.5}},
	{3944, "s3944", [2]float64{3944, 3944.5}},
	{3945, "s3945", [2]float64{3945, 3945.5}},
	{3946, "s3946", [2]float64{3946, 3946.5}},
	{3947, "s3947", [2]float64{3947, 3947.5}},
	{3948, "s3948", [2]float64{3948, 3948.5}},
	{3949, "s3949", [2]float64{3949, 3949.5}},
	{3950, "s3950", [2]float64{3950, 3950.5}},
	{3951, "s3951", [2]float64{3951, 3951.5}},
	{3952, "s3952", [2]float64{3952, 3952.5}},
	{3953, "s3953", [2]float64{3953, 3953.5}},
	{3954, "s3954", [2]float64{3954, 3954.5}},
	{3955, "s3955", [2]float64{3955, 3955.5}},
	{3956, "s3956", [2]float64{3956, 3956.5}},
	{3957, "s3957", [2]float64{3957, 3957.5}},
	{3958, "s3958", [2]float64{3958, 3958.5}},
	{3959, "s3959", [2]float64{3959, 3959.5}},
	{3960, "s3960", [2]float64{3960, 3960.5}},
	{3961, "s3961", [2]float64{3961, 3961.5}},
	{3962, "s3962", [2]float64{3962, 3962.5}},
	{3963, "s3963", [2]float64{3963, 3963.5}},
	{3964, "s3964", [2]float64{3964, 3964.5}},
	{3965, "s3965", [2]float64{3965, 3965.5}},
	{3966, "s3966", [2]float64{3966, 3966.5}},
	{3967, "s3967", [2]float64{3967, 3967.5}},
	{3968, "s3968", [2]float64{3968, 3968.5}},
	{3969, "s3969", [2]float64{3969, 3969.5}},
	{3970, "s3970", [2]float64{3970, 3970.5}},
	{3971, "s3971", [2]float64{3971, 3971.5}},
	{3972, "s3972", [2]float64{3972, 3972.5}},
	{3973, "s3973", [2]float64{3973, 3973.5}},
	{3974, "s3974", [2]float64{3974, 3974.5}},
	{3975, "s3975", [2]float64{3975, 3975.5}},
	{3976, "s3976", [2]float64{3976, 3976.5}},
	{3977, "s3977", [2]float64{3977, 3977.5}},
	{3978, "s3978", [2]float64{3978, 3978.5}},
	{3979, "s3979", [2]float64{3979, 3979.5}},
	{3980, "s3980", [2]float64{3980, 3980.5}},
	{3981, "s3981", [2]float64{3981, 3981.5}},
	{3982, "s3982", [2]float64{3982, 3982.5}},
	{3983, "s3983", [2]float64{3983, 3983.5}},
	{3984, "s3984", [2]float64{3984, 3984.5}},
	{3985, "s3985", [2]float64{3985, 3985.5}},
	{3986, "s3986", [2]float64{3986, 3986.5}},
	{3987, "s3987", [2]float64{3987, 3987.5}},
	{3988, "s3988", [2]float64{3988, 3988.5}},
	{3989, "s3989", [2]float64{3989, 3989.5}},
	{3990, "s3990", [2]float64{3990, 3990.5}},
	{3991, "s3991", [2]float64{3991, 3991.5}},
	{3992, "s3992", [2]float64{3992, 3992.5}},
	{3993, "s3993", [2]float64{3993, 3993.5}},
	{3994, "s3994", [2]float64{3994, 3994.5}},
	{3995, "s3995", [2]float64{3995, 3995.5}},
	{3996, "s3996", [2]float64{3996, 3996.5}},
	{3997, "s3997", [2]float64{3997, 3997.5}},
	{3998, "s3998", [2]float64{3998, 3998.5}},
	{3999, "s3999", [2]float64{3999, 3999.5}},
	{4000, "s4000", [2]float64{4000, 4000.5}},
	{4001, "s4001", [2]float64{4001, 4001.5}},
	{4002, "s4002", [2]float64{4002, 4002.5}},
	{4003, "s4003", [2]float64{4003, 4003.5}},
	{4004, "s4004", [2]float64{4004, 4004.5}},
	{4005, "s4005", [2]float64{4005, 4005.5}},
	{4006, "s4006", [2]float64{4006, 4006.5}},
	{4007, "s4007", [2]float64{4007, 4007.5}},
	{4008, "s4008", [2]float64{4008, 4008.5}},
	{4009, "s4009", [2]float64{4009, 4009.5}},
	{4010, "s4010", [2]float64{4010, 4010.5}},
	{4011, "s4011", [2]float64{4011, 4011.5}},
	{4012, "s4012", [2]float64{4012, 4012.5}},
	{4013, "s4013", [2]float64{4013, 4013.5}},
	{4014, "s4014", [2]float64{4014, 4014.5}},
	{4015, "s4015", [2]float64{4015, 4015.5}},
	{4016, "s4016", [2]float64{4016, 4016.5}},
	{4017, "s4017", [2]float64{4017, 4017.5}},
	{4018, "s4018", [2]float64{4018, 4018.5}},
	{4019, "s4019", [2]float64{4019, 4019.5}},
	{4020, "s4020", [2]float64{4020, 4020.5}},
	{4021, "s4021", [2]float64{4021, 4021.5}},
	{4022, "s4022", [2]float64{4022, 4022.5}},
	{4023, "s4023", [2]float64{4023, 4023.5}},
	{4024, "s4024", [2]float64{4024, 4024.5}},
	{4025, "s4025", [2]float64{4025, 4025.5}},
	{4026, "s4026", [2]float64{4026, 4026.5}},
	{4027, "s4027", [2]float64{4027, 4027.5}},
	{4028, "s4028", [2]float64{4028, 4028.5}},
	{4029, "s4029", [2]float64{4029, 4029.5}},
	{4030, "s4030", [2]float64{4030, 4030.5}},
	{4031, "s4031", [2]float64{4031, 4031.5}},
	{4032, "s4032", [2]float64{4032, 4032.5}},
	{4033, "s4033", [2]float64{4033, 4033.5}},
	{4034, "s4034", [2]float64{4034, 4034.5}},
	{4035, "s4035", [2]float64{4035, 4035.5}},
	{4036, "s4036", [2]float64{4036, 4036.5}},
	{4037, "s4037", [2]float64{4037, 4037.5}},
	{4038, "s4038", [2]float64{4038, 4038.5}},
	{4039, "s4039", [2]float64{4039, 4039.5}},
	{4040, "s4040", [2]float64{4040, 4040.5}},
	{4041, "s4041", [2]float64{4041, 4041.5}},
	{4042, "s4042", [2]float64{4042, 4042.5}},
	{4043, "s4043", [2]float64{4043, 4043.5}},
	{4044, "s4044", [2]float64{4044, 4044.5}},
	{4045, "s4045", [2]float64{4045, 4045.5}},
	{4046, "s4046", [2]float64{4046, 4046.5}},
	{4047, "s4047", [2]float64{4047, 4047.5}},
	{4048, "s4048", [2]float64{4048, 4048.5}},
	{4049, "s4049", [2]float64{4049, 4049.5}},
	{4050, "s4050", [2]float64{4050, 4050.5}},
	{4051, "s4051", [2]float64{4051, 4051.5}},
	{4052, "s4052", [2]float64{4052, 4052.5}},
	{4053, "s4053", [2]float64{4053, 4053.5}},
	{4054, "s4054", [2]float64{4054, 4054.5}},
	{4055, "s4055", [2]float64{4055, 4055.5}},
	{4056, "s4056", [2]float64{4056, 4056.5}},
	{4057, "s4057", [2]float64{4057, 4057.5}},
	{4058, "s4058", [2]float64{4058, 4058.5}},
	{4059, "s4059", [2]float64{4059, 4059.5}},
	{4060, "s4060", [2]float64{4060, 4060.5}},
	{4061, "s4061", [2]float64{4061, 4061.5}},
	{4062, "s4062", [2]float64{4062, 4062.5}},
	{4063, "s4063", [2]float64{4063, 4063.5}},
	{4064, "s4064", [2]float64{4064, 4064.5}},
	{4065, "s4065", [2]float64{4065, 4065.5}},
	{4066, "s4066", [2]float64{4066, 4066.5}},
	{4067, "s4067", [2]float64{4067, 4067.5}},
	{4068, "s4068", [2]float64{4068, 4068.5}},
	{4069, "s4069", [2]float64{4069, 4069.5}},
	{4070, "s4070", [2]float64{4070, 4070.5}},
	{4071, "s4071", [2]float64{4071, 4071.5}},
	{4072, "s4072", [2]float64{4072, 4072.5}},
	{4073, "s4073", [2]float64{4073, 4073.5}},
	{4074, "s4074", [2]float64{4074, 4074.5}},
	{4075, "s4075", [2]float64{4075, 4075.5}},
	{4076, "s4076", [2]float64{4076, 4076.5}},
	{4077, "s4077", [2]float64{4077, 4077.5}},
	{4078, "s4078", [2]float64{4078, 4078.5}},
	{4079, "s4079", [2]float64{4079, 4079.5}},
	{4080, "s4080", [2]float64{4080, 4080.5}},
	{4081, "s4081", [2]float64{4081, 4081.5}},
	{4082, "s4082", [2]float64{4082, 4082.5}},
	{4083, "s4083", [2]float64{4083, 4083.5}},
	{4084, "s4084", [2]float64{4084, 4084.5}},
	{4085, "s4085", [2]float64{4085, 4085.5}},
	{4086, "s4086", [2]float64{4086, 4086.5}},
	{4087, "s4087", [2]float64{4087, 4087.5}},
	{4088, "s4088", [2]float64{4088, 4088.5}},
	{4089, "s4089", [2]float64{4089, 4089.5}},
	{4090, "s4090", [2]float64{4090, 4090.5}},
	{4091, "s4091", [2]float64{4091, 4091.5}},
	{4092, "s4092", [2]float64{4092, 4092.5}},
	{4093, "s4093", [2]float64{4093, 4093.5}},
	{4094, "s4094", [2]float64{4094, 4094.5}},
	{4095, "s4095", [2]float64{4095, 4095.5}},
	{4096, "s4096", [2]float64{4096, 4096.5}},
	{4097, "s4097", [2]float64{4097, 4097.5}},
	{4098, "s4098", [2]float64{4098, 4098.5}},
	{4099, "s4099", [2]float64{4099, 4099.5}},
	{4100, "s4100", [2]float64{4100, 4100.5}},
	{4101, "s4101", [2]float64{4101, 4101.5}},
	{4102, "s4102", [2]float64{4102, 4102.5}},
	{4103, "s4103", [2]float64{4103, 4103.5}},
	{4104, "s4104", [2]float64{4104, 4104.5}},
	{4105, "s4105", [2]float64{4105, 4105.5}},
	{4106, "s4106", [2]float64{4106, 4106.5}},
	{4107, "s4107", [2]float64{4107, 4107.5}},
	{4108, "s4108", [2]float64{4108, 4108.5}},
	{4109, "s4109", [2]float64{4109, 4109.5}},
	{4110, "s4110", [2]float64{4110, 4110.5}},
	{4111, "s4111", [2]float64{4111, 4111.5}},
	{4112, "s4112", [2]float64{4112, 4112.5}},
	{4113, "s4113", [2]float64{4113, 4113.5}},
	{4114, "s4114", [2]float64{4114, 4114.5}},
	{4115, "s4115", [2]float64{4115, 4115.5}},
	{4116, "s4116", [2]float64{4116, 4116.5}},
	{4117, "s4117", [2]float64{4117, 4117.5}},
	{4118, "s4118", [2]float64{4118, 4118.5}},
	{4119, "s4119", [2]float64{4119, 4119.5}},
	{4120, "s4120", [2]float64{4120, 4120.5}},
	{4121, "s4121", [2]float64{4121, 4121.5}},
	{4122, "s4122", [2]float64{4122, 4122.5}},
	{4123, "s4123", [2]float64{4123, 4123.5}},
	{4124, "s4124", [2]float64{4124, 4124.5}},
	{4125, "s4125", [2]float64{4125, 4125.5}},
	{4126, "s4126", [2]float64{4126, 4126.5}},
	{4127, "s4127", [2]float64{4127, 4127.5}},
	{4128, "s4128", [2]float64{4128, 4128.5}},
	{4129, "s4129", [2]float64{4129, 4129.5}},
	{4130, "s4130", [2]float64{4130, 4130.5}},
	{4131, "s4131", [2]float64{4131, 4131.5}},
	{4132, "s4132", [2]float64{4132, 4132.5}},
	{4133, "s4133", [2]float64{4133, 4133.5}},
	{4134, "s4134", [2]float64{4134, 4134.5}},
	{4135, "s4135", [2]float64{4135, 4135.5}},
	{4136, "s4136", [2]float64{4136, 4136.5}},
	{4137, "s4137", [2]float64{4137, 4137.5}},
	{4138, "s4138", [2]float64{4138, 4138.5}},
	{4139, "s4139", [2]float64{4139, 4139.5}},
	{4140, "s4140", [2]float64{4140, 4140.5}},
	{4141, "s4141", [2]float64{4141, 4141.5}},
	{4142, "s4142", [2]float64{4142, 4142.5}},
	{4143, "s4143", [2]float64{4143, 4143.5}},
	{4144, "s4144", [2]float64{4144, 4144.5}},
	{4145, "s4145", [2]float64{4145, 4145.5}},
	{4146, "s4146", [2]float64{4146, 4146.5}},
	{4147, "s4147", [2]float64{4147, 4147.5}},
	{4148, "s4148", [2]float64{4148, 4148.5}},
	{4149, "s4149", [2]float64{4149, 4149.5}},
	{4150, "s4150", [2]float64{4150, 4150.5}},
	{4151, "s4151", [2]float64{4151, 4151.5}},
	{4152, "s4152", [2]float64{4152, 4152.5}},
	{4153, "s4153", [2]float64{4153, 4153.5}},
	{4154, "s4154", [2]float64{4154, 4154.5}},
	{4155, "s4155", [2]float64{4155, 4155.5}},
	{4156, "s4156", [2]float64{4156, 4156.5}},
	{4157, "s4157", [2]float64{4157, 4157.5}},
	{4158, "s4158", [2]float64{4158, 4158.5}},
	{4159, "s4159", [2]float64{4159, 4159.5}},
	{4160, "s4160", [2]float64{4160, 4160.5}},
	{4161, "s4161", [2]float64{4161, 4161.5}},
	{4162, "s4162", [2]float64{4162, 4162.5}},
	{4163, "s4163", [2]float64{4163, 4163.5}},
	{4164, "s4164", [2]float64{4164, 4164.5}},
	{4165, "s4165", [2]float64{4165, 4165.5}},
	{4166, "s4166", [2]float64{4166, 4166.5}},
	{4167, "s4167", [2]float64{4167, 4167.5}},
	{4168, "s4168", [2]float64{4168, 4168.5}},
	{4169, "s4169", [2]float64{4169, 4169.5}},
	{4170, "s4170", [2]float64{4170, 4170.5}},
	{4171, "s4171", [2]float64{4171, 4171.5}},
	{4172, "s4172", [2]float64{4172, 4172.5}},
	{4173, "s4173", [2]float64{4173, 4173.5}},
	{4174, "s4174", [2]float64{4174, 4174.5}},
	{4175, "s4175", [2]float64{4175, 4175.5}},
	{4176, "s4176", [2]float64{4176, 4176.5}},
	{4177, "s4177", [2]float64{4177, 4177.5}},
	{4178, "s4178", [2]float64{4178, 4178.5}},
	{4179, "s4179", [2]float64{4179, 4179.5}},
	{4180, "s4180", [2]float64{4180, 4180.5}},
	{4181, "s4181", [2]float64{4181, 4181.5}},
	{4182, "s4182", [2]float64{4182, 4182.5}},
	{4183, "s4183", [2]float64{4183, 4183.5}},
	{4184, "s4184", [2]float64{4184, 4184.5}},
	{4185, "s4185", [2]float64{4185, 4185.5}},
	{4186, "s4186", [2]float64{4186, 4186.5}},
	{4187, "s4187", [2]float64{4187, 4187.5}},
	{4188, "s4188", [2]float64{4188, 4188.5}},
	{4189, "s4189", [2]float64{4189, 4189.5}},
	{4190, "s4190", [2]float64{4190, 4190.5}},
	{4191, "s4191", [2]float64{4191, 4191.5}},
	{4192, "s4192", [2]float64{4192, 4192.5}},
	{4193, "s4193", [2]float64{4193, 4193.5}},
	{4194, "s4194", [2]float64{4194, 4194.5}},
	{4195, "s4195", [2]float64{4195, 4195.5}},
	{4196, "s4196", [2]float64{4196, 4196.5}},
	{4197, "s4197", [2]float64{4197, 4197.5}},
	{4198, "s4198", [2]float64{4198, 4198.5}},
	{4199, "s4199", [2]float64{4199, 4199.5}},
	{4200, "s4200", [2]float64{4200, 4200.5}},
	{4201, "s4201", [2]float64{4201, 4201.5}},
	{4202, "s4202", [2]float64{4202, 4202.5}},
	{4203, "s4203", [2]float64{4203, 4203.5}},
	{4204, "s4204", [2]float64{4204, 4204.5}},
	{4205, "s4205", [2]float64{4205, 4205.5}},
	{4206, "s4206", [2]float64{4206, 4206.5}},
	{4207, "s4207", [2]float64{4207, 4207.5}},
	{4208, "s4208", [2]float64{4208, 4208.5}},
	{4209, "s4209", [2]float64{4209, 4209.5}},
	{4210, "s4210", [2]float64{4210, 4210.5}},
	{4211, "s4211", [2]float64{4211, 4211.5}},
	{4212, "s4212", [2]float64{4212, 4212.5}},
	{4213, "s4213", [2]float64{4213, 4213.5}},
	{4214, "s4214", [2]float64{4214, 4214.5}},
	{4215, "s4215", [2]float64{4215, 4215.5}},
	{4216, "s4216", [2]float64{4216, 4216.5}},
	{4217, "s4217", [2]float64{4217, 4217.5}},
	{4218, "s4218", [2]float64{4218, 4218.5}},
	{4219, "s4219", [2]float64{4219, 4219.5}},
	{4220, "s4220", [2]float64{4220, 4220.5}},
	{4221, "s4221", [2]float64{4221, 4221.5}},
	{4222, "s4222", [2]float64{4222, 4222.5}},
	{4223, "s4223", [2]float64{4223, 4223.5}},
	{4224, "s4224", [2]float64{4224, 4224.5}},
	{4225, "s4225", [2]float64{4225, 4225.5}},
	{4226, "s4226", [2]float64{4226, 4226.5}},
	{4227, "s4227", [2]float64{4227, 4227.5}},
	{4228, "s4228", [2]float64{4228, 4228.5}},
	{4229, "s4229", [2]float64{4229, 4229.5}},
	{4230, "s4230", [2]float64{4230, 4230.5}},
	{4231, "s4231", [2]float64{4231, 4231.5}},
	{4232, "s4232", [2]float64{4232, 4232.5}},
	{4233, "s4233", [2]float64{4233, 4233.5}},
	{4234, "s4234", [2]float64{4234, 4234.5}},
	{4235, "s4235", [2]float64{4235, 4235.5}},
	{4236, "s4236", [2]float64{4236, 4236.5}},
	{4237, "s4237", [2]float64{4237, 4237.5}},
	{4238, "s4238", [2]float64{4238, 4238.5}},
	{4239, "s4239", [2]float64{4239, 4239.5}},
	{4240, "s4240", [2]float64{4240, 4240.5}},
	{4241, "s4241", [2]float64{4241, 4241.5}},
	{4242, "s4242", [2]float64{4242, 4242.5}},
	{4243, "s4243", [2]float64{4243, 4243.5}},
	{4244, "s4244", [2]float64{4244, 4244.5}},
	{4245, "s4245", [2]float64{4245, 4245.5}},
	{4246, "s4246", [2]float64{4246, 4246.5}},
	{4247, "s4247", [2]float64{4247, 4247.5}},
	{4248, "s4248", [2]float64{4248, 4248.5}},
	{4249, "s4249", [2]float64{4249, 4249.5}},
	{4250, "s4250", [2]float64{4250, 4250.5}},
	{4251, "s4251", [2]float64{4251, 4251.5}},
	{4252, "s4252", [2]float64{4252, 4252.5}},
	{4253, "s4253", [2]float64{4253, 4253.5}},
	{4254, "s4254", [2]float64{4254, 4254.5}},
	{4255, "s4255", [2]float64{4255, 4255.5}},
	{4256, "s4256", [2]float64{4256, 4256.5}},
	{4257, "s4257", [2]float64{4257, 4257.5}},
	{4258, "s4258", [2]float64{4258, 4258.5}},
	{4259, "s4259", [2]float64{4259, 4259.5}},
	{4260, "s4260", [2]float64{4260, 4260.5}},
	{4261, "s4261", [2]float64{4261, 4261.5}},
	{4262, "s4262", [2]float64{4262, 4262.5}},
	{4263, "s4263", [2]float64{4263, 4263.5}},
	{4264, "s4264", [2]float64{4264, 4264.5}},
	{4265, "s4265", [2]float64{4265, 4265.5}},
	{4266, "s4266", [2]float64{4266, 4266.5}},
	{4267, "s4267", [2]float64{4267, 4267.5}},
	{4268, "s4268", [2]float64{4268, 4268.5}},
	{4269, "s4269", [2]float64{4269, 4269.5}},
	{4270, "s4270", [2]float64{4270, 4270.5}},
	{4271, "s4271", [2]float64{4271, 4271.5}},
	{4272, "s4272", [2]float64{4272, 4272.5}},
	{4273, "s4273", [2]float64{4273, 4273.5}},
	{4274, "s4274", [2]float64{4274, 4274.5}},
	{4275, "s4275", [2]float64{4275, 4275.5}},
	{4276, "s4276", [2]float64{4276, 4276.5}},
	{4277, "s4277", [2]float64{4277, 4277.5}},
	{4278, "s4278", [2]float64{4278, 4278.5}},
	{4279, "s4279", [2]float64{4279, 4279.5}},
	{4280, "s4280", [2]float64{4280, 4280.5}},
	{4281, "s4281", [2]float64{4281, 4281.5}},
	{4282, "s4282", [2]float64{4282, 4282.5}},
	{4283, "s4283", [2]float64{4283, 4283.5}},
	{4284, "s4284", [2]float64{4284, 4284.5}},
	{4285, "s4285", [2]float64{4285, 4285.5}},
	{4286, "s4286", [2]float64{4286, 4286.5}},
	{4287, "s4287", [2]float64{4287, 4287.5}},
	{4288, "s4288", [2]float64{4288, 4288.5}},
	{4289, "s4289", [2]float64{4289, 4289.5}},
	{4290, "s4290", [2]float64{4290, 4290.5}},
	{4291, "s4291", [2]float64{4291, 4291.5}},
	{4292, "s4292", [2]float64{4292, 4292.5}},
	{4293, "s4293", [2]float64{4293, 4293.5}},
	{4294, "s4294", [2]float64{4294, 4294.5}},
	{4295, "s4295", [2]float64{4295, 4295.5}},
	{4296, "s4296", [2]float64{4296, 4296.5}},
	{4297, "s4297", [2]float64{4297, 4297.5}},
	{4298, "s4298", [2]float64{4298, 4298.5}},
	{4299, "s4299", [2]float64{4299, 4299.5}},
	{4300, "s4300", [2]float64{4300, 4300.5}},
	{4301, "s4301", [2]float64{4301, 4301.5}},
	{4302, "s4302", [2]float64{4302, 4302.5}},
	{4303, "s4303", [2]float64{4303, 4303.5}},
	{4304, "s4304", [2]float64{4304, 4304.5}},
	{4305, "s4305", [2]float64{4305, 4305.5}},
	{4306, "s4306", [2]float64{4306, 4306.5}},
	{4307, "s4307", [2]float64{4307, 4307.5}},
	{4308, "s4308", [2]float64{4308, 4308.5}},
	{4309, "s4309", [2]float64{4309, 4309.5}},
	{4310, "s4310", [2]float64{4310, 4310.5}},
	{4311, "s4311", [2]float64{4311, 4311.5}},
	{4312, "s4312", [2]float64{4312, 4312.5}},
	{4313, "s4313", [2]float64{4313, 4313.5}},
	{4314, "s4314", [2]float64{4314, 4314.5}},
	{4315, "s4315", [2]float64{4315, 4315.5}},
	{4316, "s4316", [2]float64{4316, 4316.5}},
	{4317, "s4317", [2]float64{4317, 4317.5}},
	{4318, "s4318", [2]float64{4318, 4318.5}},
	{4319, "s4319", [2]float64{4319, 4319.5}},
	{4320, "s4320", [2]float64{4320, 4320.5}},
	{4321, "s4321", [2]float64{4321, 4321.5}},
	{4322, "s4322", [2]float64{4322, 4322.5}},
	{4323, "s4323", [2]float64{4323, 4323.5}},
	{4324, "s4324", [2]float64{4324, 4324.5}},
	{4325, "s4325", [2]float64{4325, 4325.5}},
	{4326, "s4326", [2]float64{4326, 4326.5}},
	{4327, "s4327", [2]float64{4327, 4327.5}},
	{4328, "s4328", [2]float64{4328, 4328.5}},
	{4329, "s4329", [2]float64{4329, 4329.5}},
	{4330, "s4330", [2]float64{4330, 4330.5}},
	{4331, "s4331", [2]float64{4331, 4331.5}},
	{4332, "s4332", [2]float64{4332, 4332.5}},
	{4333, "s4333", [2]float64{4333, 4333.5}},
	{4334, "s4334", [2]float64{4334, 4334.5}},
	{4335, "s4335", [2]float64{4335, 4335.5}},
	{4336, "s4336", [2]float64{4336, 4336.5}},
	{4337, "s4337", [2]float64{4337, 4337.5}},
	{4338, "s4338", [2]float64{4338, 4338.5}},
	{4339, "s4339", [2]float64{4339, 4339.5}},
	{4340, "s4340", [2]float64{4340, 4340.5}},
	{4341, "s4341", [2]float64{4341, 4341.5}},
	{4342, "s4342", [2]float64{4342, 4342.5}},
	{4343, "s4343", [2]float64{4343, 4343.5}},
	{4344, "s4344", [2]float64{4344, 4344.5}},
	{4345, "s4345", [2]float64{4345, 4345.5}},
	{4346, "s4346", [2]float64{4346, 4346.5}},
	{4347, "s4347", [2]float64{4347, 4347.5}},
	{4348, "s4348", [2]float64{4348, 4348.5}},
	{4349, "s4349", [2]float64{4349, 4349.5}},
	{4350, "s4350", [2]float64{4350, 4350.5}},
	{4351, "s4351", [2]float64{4351, 4351.5}},
	{4352, "s4352", [2]float64{4352, 4352.5}},
	{4353, "s4353", [2]float64{4353, 4353.5}},
	{4354, "s4354", [2]float64{4354, 4354.5}},
	{4355, "s4355", [2]float64{4355, 4355.5}},
	{4356, "s4356", [2]float64{4356, 4356.5}},
	{4357, "s4357", [2]float64{4357, 4357.5}},
	{4358, "s4358", [2]float64{4358, 4358.5}},
	{4359, "s4359", [2]float64{4359, 4359.5}},
	{4360, "s4360", [2]float64{4360, 4360.5}},
	{4361, "s4361", [2]float64{4361, 4361.5}},
	{4362, "s4362", [2]float64{4362, 4362.5}},
	{4363, "s4363", [2]float64{4363, 4363.5}},
	{4364, "s4364", [2]float64{4364, 4364.5}},
	{4365, "s4365", [2]float64{4365, 4365.5}},
	{4366, "s4366", [2]float64{4366, 4366.5}},
	{4367, "s4367", [2]float64{4367, 4367.5}},
	{4368, "s4368", [2]float64{4368, 4368.5}},
	{4369, "s4369", [2]float64{4369, 4369.5}},
	{4370, "s4370", [2]float64{4370, 4370.5}},
	{4371, "s4371", [2]float64{4371, 4371.5}},
	{4372, "s4372", [2]float64{4372, 4372.5}},
	{4373, "s4373", [2]float64{4373, 4373.5}},
	{4374, "s4374", [2]float64{4374, 4374.5}},
	{4375, "s4375", [2]float64{4375, 4375.5}},
	{4376, "s4376", [2]float64{4376, 4376.5}},
	{4377, "s4377", [2]float64{4377, 4377.5}},
	{4378, "s4378", [2]float64{4378, 4378.5}},
	{4379, "s4379", [2]float64{4379, 4379.5}},
	{4380, "s4380", [2]float64{4380, 4380.5}},
	{4381, "s4381", [2]float64{4381, 4381.5}},
	{4382, "s4382", [2]float64{4382, 4382.5}},
	{4383, "s4383", [2]float64{4383, 4383.5}},
	{4384, "s4384", [2]float64{4384, 4384.5}},
	{4385, "s4385", [2]float64{4385, 4385.5}},
	{4386, "s4386", [2]float64{4386, 4386.5}},
	{4387, "s4387", [2]float64{4387, 4387.5}},
	{4388, "s4388", [2]float64{4388, 4388.5}},
	{4389, "s4389", [2]float64{4389, 4389.5}},
	{4390, "s4390", [2]float64{4390, 4390.5}},
	{4391, "s4391", [2]float64{4391, 4391.5}},
	{4392, "s4392", [2]float64{4392, 4392.5}},
	{4393, "s4393", [2]float64{4393, 4393.5}},
	{4394, "s4394", [2]float64{4394, 4394.5}},
	{4395, "s4395", [2]float64{4395, 4395.5}},
	{4396, "s4396", [2]float64{4396, 4396.5}},
	{4397, "s4397", [2]float64{4397, 4397.5}},
	{4398, "s4398", [2]float64{4398, 4398.5}},
	{4399, "s4399", [2]float64{4399, 4399.5}},
	{4400, "s4400", [2]float64{4400, 4400.5}},
	{4401, "s4401", [2]float64{4401, 4401.5}},
	{4402, "s4402", [2]float64{4402, 4402.5}},
	{4403, "s4403", [2]float64{4403, 4403.5}},
	{4404, "s4404", [2]float64{4404, 4404.5}},
	{4405, "s4405", [2]float64{4405, 4405.5}},
	{4406, "s4406", [2]float64{4406, 4406.5}},
	{4407, "s4407", [2]float64{4407, 4407.5}},
	{4408, "s4408", [2]float64{4408, 4408.5}},
	{4409, "s4409", [2]float64{4409, 4409.5}},
	{4410, "s4410", [2]float64{4410, 4410.5}},
	{4411, "s4411", [2]float64{4411, 4411.5}},
	{4412, "s4412", [2]float64{4412, 4412.5}},
	{4413, "s4413", [2]float64{4413, 4413.5}},
	{4414, "s4414", [2]float64{4414, 4414.5}},
	{4415, "s4415", [2]float64{4415, 4415.5}},
	{4416, "s4416", [2]float64{4416, 4416.5}},
	{4417, "s4417", [2]float64{4417, 4417.5}},
	{4418, "s4418", [2]float64{4418, 4418.5}},
	{4419, "s4419", [2]float64{4419, 4419.5}},
	{4420, "s4420", [2]float64{4420, 4420.5}},
	{4421, "s4421", [2]float64{4421, 4421.5}},
	{4422, "s4422", [2]float64{4422, 4422.5}},
	{4423, "s4423", [2]float64{4423, 4423.5}},
	{4424, "s4424", [2]float64{4424, 4424.5}},
	{4425, "s4425", [2]float64{4425, 4425.5}},
	{4426, "s4426", [2]float64{4426, 4426.5}},
	{4427, "s4427", [2]float64{4427, 4427.5}},
	{4428, "s4428", [2]float64{4428, 4428.5}},
	{4429, "s4429", [2]float64{4429, 4429.5}},
	{4430, "s4430", [2]float64{4430, 4430.5}},
	{4431, "s4431", [2]float64{4431, 4431.5}},
	{4432, "s4432", [2]float64{4432, 4432.5}},
	{4433, "s4433", [2]float64{4433, 4433.5}},
	{4434, "s4434", [2]float64{4434, 4434.5}},
	{4435, "s4435", [2]float64{4435, 4435.5}},
	{4436, "s4436", [2]float64{4436, 4436.5}},
	{4437, "s4437", [2]float64{4437, 4437.5}},
	{4438, "s4438", [2]float64{4438, 4438.5}},
	{4439, "s4439", [2]float64{4439, 4439.5}},
	{4440, "s4440", [2]float64{4440, 4440.5}},
	{4441, "s4441", [2]float64{4441, 4441.5}},
	{4442, "s4442", [2]float64{4442, 4442.5}},
	{4443, "s4443", [2]float64{4443, 4443.5}},
	{4444, "s4444", [2]float64{4444, 4444.5}},
	{4445, "s4445", [2]float64{4445, 4445.5}},
	{4446, "s4446", [2]float64{4446, 4446.5}},
	{4447, "s4447", [2]float64{4447, 4447.5}},
	{4448, "s4448", [2]float64{4448, 4448.5}},
	{4449, "s4449", [2]float64{4449, 4449.5}},
	{4450, "s4450", [2]float64{4450, 4450.5}},
	{4451, "s4451", [2]float64{4451, 4451.5}},
	{4452, "s4452", [2]float64{4452, 4452.5}},
	{4453, "s4453", [2]float64{4453, 4453.5}},
	{4454, "s4454", [2]float64{4454, 4454.5}},
	{4455, "s4455", [2]float64{4455, 4455.5}},
	{4456, "s4456", [2]float64{4456, 4456.5}},
	{4457, "s4457", [2]float64{4457, 4457.5}},
	{4458, "s4458", [2]float64{4458, 4458.5}},
	{4459, "s4459", [2]float64{4459, 4459.5}},
	{4460, "s4460", [2]float64{4460, 4460.5}},
	{4461, "s4461", [2]float64{4461, 4461.5}},
	{4462, "s4462", [2]float64{4462, 4462.5}},
	{4463, "s4463", [2]float64{4463, 4463.5}},
	{4464, "s4464", [2]float64{4464, 4464.5}},
	{4465, "s4465", [2]float64{4465, 4465.5}},
	{4466, "s4466", [2]float64{4466, 4466.5}},
	{4467, "s4467", [2]float64{4467, 4467.5}},
	{4468, "s4468", [2]float64{4468, 4468.5}},
	{4469, "s4469", [2]float64{4469, 4469.5}},
	{4470, "s4470", [2]float64{4470, 4470.5}},
	{4471, "s4471", [2]float64{4471, 4471.5}},
	{4472, "s4472", [2]float64{4472, 4472.5}},
	{4473, "s4473", [2]float64{4473, 4473.5}},
	{4474, "s4474", [2]float64{4474, 4474.5}},
	{4475, "s4475", [2]float64{4475, 4475.5}},
	{4476, "s4476", [2]float64{4476, 4476.5}},
	{4477, "s4477", [2]float64{4477, 4477.5}},
	{4478, "s4478", [2]float64{4478, 4478.5}},
	{4479, "s4479", [2]float64{4479, 4479.5}},
	{4480, "s4480", [2]float64{4480, 4480.5}},
	{4481, "s4481", [2]float64{4481, 4481.5}},
	{4482, "s4482", [2]float64{4482, 4482.5}},
	{4483, "s4483", [2]float64{4483, 4483.5}},
	{4484, "s4484", [2]float64{4484, 4484.5}},
	{4485, "s4485", [2]float64{4485, 4485.5}},
	{4486, "s4486", [2]float64{4486, 4486.5}},
	{4487, "s4487", [2]float64{4487, 4487.5}},
	{4488, "s4488", [2]float64{4488, 4488.5}},
	{4489, "s4489", [2]float64{4489, 4489.5}},
	{4490, "s4490", [2]float64{4490, 4490.5}},
	{4491, "s4491", [2]float64{4491, 4491.5}},
	{4492, "s4492", [2]float64{4492, 4492.5}},
	{4493, "s4493", [2]float64{4493, 4493.5}},
	{4494, "s4494", [2]float64{4494, 4494.5}},
	{4495, "s4495", [2]float64{4495, 4495.5}},
	{4496, "s4496", [2]float64{4496, 4496.5}},
	{4497, "s4497", [2]float64{4497, 4497.5}},
	{4498, "s4498", [2]float64{4498, 4498.5}},
	{4499, "s4499", [2]float64{4499, 4499.5}},
	{4500, "s4500", [2]float64{4500, 4500.5}},
	{4501, "s4501", [2]float64{4501, 4501.5}},
	{4502, "s4502", [2]float64{4502, 4502.5}},
	{4503, "s4503", [2]float64{4503, 4503.5}},
	{4504, "s4504", [2]float64{4504, 4504.5}},
	{4505, "s4505", [2]float64{4505, 4505.5}},
	{4506, "s4506", [2]float64{4506, 4506.5}},
	{4507, "s4507", [2]float64{4507, 4507.5}},
	{4508, "s4508", [2]float64{4508, 4508.5}},
	{4509, "s4509", [2]float64{4509, 4509.5}},
	{4510, "s4510", [2]float64{4510, 4510.5}},
	{4511, "s4511", [2]float64{4511, 4511.5}},
	{4512, "s4512", [2]float64{4512, 4512.5}},
	{4513, "s4513", [2]float64{4513, 4513.5}},
	{4514, "s4514", [2]float64{4514, 4514.5}},
	{4515, "s4515", [2]float64{4515, 4515.5}},
	{4516, "s4516", [2]float64{4516, 4516.5}},
	{4517, "s4517", [2]float64{4517, 4517.5}},
	{4518, "s4518", [2]float64{4518, 4518.5}},
	{4519, "s4519", [2]float64{4519, 4519.5}},
	{4520, "s4520", [2]float64{4520, 4520.5}},
	{4521, "s4521", [2]float64{4521, 4521.5}},
	{4522, "s4522", [2]float64{4522, 4522.5}},
	{4523, "s4523", [2]float64{4523, 4523.5}},
	{4524, "s4524", [2]float64{4524, 4524.5}},
	{4525, "s4525", [2]float64{4525, 4525.5}},
	{4526, "s4526", [2]float64{4526, 4526.5}},
	{4527, "s4527", [2]float64{4527, 4527.5}},
	{4528, "s4528", [2]float64{4528, 4528.5}},
	{4529, "s4529", [2]float64{4529, 4529.5}},
	{4530, "s4530", [2]float64{4530, 4530.5}},
	{4531, "s4531", [2]float64{4531, 4531.5}},
	{4532, "s4532", [2]float64{4532, 4532.5}},
	{4533, "s4533", [2]float64{4533, 4533.5}},
	{4534, "s4534", [2]float64{4534, 4534.5}},
	{4535, "s4535", [2]float64{4535, 4535.5}},
	{4536, "s4536", [2]float64{4536, 4536.5}},
	{4537, "s4537", [2]float64{4537, 4537.5}},
	{4538, "s4538", [2]float64{4538, 4538.5}},
	{4539, "s4539", [2]float64{4539, 4539.5}},
	{4540, "s4540", [2]float64{4540, 4540.5}},
	{4541, "s4541", [2]float64{4541, 4541.5}},
	{4542, "s4542", [2]float64{4542, 4542.5}},
	{4543, "s4543", [2]float64{4543, 4543.5}},
	{4544, "s4544", [2]float64{4544, 4544.5}},
	{4545, "s4545", [2]float64{4545, 4545.5}},
	{4546, "s4546", [2]float64{4546, 4546.5}},
	{4547, "s4547", [2]float64{4547, 4547.5}},
	{4548, "s4548", [2]float64{4548, 4548.5}},
	{4549, "s4549", [2]float64{4549, 4549.5}},
	{4550, "s4550", [2]float64{4550, 4550.5}},
	{4551, "s4551", [2]float64{4551, 4551.5}},
	{4552, "s4552", [2]float64{4552, 4552.5}},
	{4553, "s4553", [2]float64{4553, 4553.5}},
	{4554, "s4554", [2]float64{4554, 4554.5}},
	{4555, "s4555", [2]float64{4555, 4555.5}},
	{4556, "s4556", [2]float64{4556, 4556.5}},
	{4557, "s4557", [2]float64{4557, 4557.5}},
	{4558, "s4558", [2]float64{4558, 4558.5}},
	{4559, "s4559", [2]float64{4559, 4559.5}},
	{4560, "s4560", [2]float64{4560, 4560.5}},
	{4561, "s4561", [2]float64{4561, 4561.5}},
	{4562, "s4562", [2]float64{4562, 4562.5}},
	{4563, "s4563", [2]float64{4563, 4563.5}},
	{4564, "s4564", [2]float64{4564, 4564.5}},
	{4565, "s4565", [2]float64{4565, 4565.5}},
	{4566, "s4566", [2]float64{4566, 4566.5}},
	{4567, "s4567", [2]float64{4567, 4567.5}},
	{4568, "s4568", [2]float64{4568, 4568.5}},
	{4569, "s4569", [2]float64{4569, 4569.5}},
	{4570, "s4570", [2]float64{4570, 4570.5}},
	{4571, "s4571", [2]float64{4571, 4571.5}},
	{4572, "s4572", [2]float64{4572, 4572.5}},
	{4573, "s4573", [2]float64{4573, 4573.5}},
	{4574, "s4574", [2]float64{4574, 4574.5}},
	{4575, "s4575", [2]float64{4575, 4575.5}},
	{4576, "s4576", [2]float64{4576, 4576.5}},
	{4577, "s4577", [2]float64{4577, 4577.5}},
	{4578, "s4578", [2]float64{4578, 4578.5}},
	{4579, "s4579", [2]float64{4579, 4579.5}},
	{4580, "s4580", [2]float64{4580, 4580.5}},
	{4581, "s4581", [2]float64{4581, 4581.5}},
	{4582, "s4582", [2]float64{4582, 4582.5}},
	{4583, "s4583", [2]float64{4583, 4583.5}},
	{4584, "s4584", [2]float64{4584, 4584.5}},
	{4585, "s4585", [2]float64{4585, 4585.5}},
	{4586, "s4586", [2]float64{4586, 4586.5}},
	{4587, "s4587", [2]float64{4587, 4587.5}},
	{4588, "s4588", [2]float64{4588, 4588.5}},
	{4589, "s4589", [2]float64{4589, 4589.5}},
	{4590, "s4590", [2]float64{4590, 4590.5}},
	{4591, "s4591", [2]float64{4591, 4591.5}},
	{4592, "s4592", [2]float64{4592, 4592.5}},
	{4593, "s4593", [2]float64{4593, 4593.5}},
	{4594, "s4594", [2]float64{4594, 4594.5}},
	{4595, "s4595", [2]float64{4595, 4595.5}},
	{4596, "s4596", [2]float64{4596, 4596.5}},
	{4597, "s4597", [2]float64{4597, 4597.5}},
	{4598, "s4598", [2]float64{4598, 4598.5}},
	{4599, "s4599", [2]float64{4599, 4599.5}},
	{4600, "s4600", [2]float64{4600, 4600.5}},
	{4601, "s4601", [2]float64{4601, 4601.5}},
	{4602, "s4602", [2]float64{4602, 4602.5}},
	{4603, "s4603", [2]float64{4603, 4603.5}},
	{4604, "s4604", [2]float64{4604, 4604.5}},
	{4605, "s4605", [2]float64{4605, 4605.5}},
	{4606, "s4606", [2]float64{4606, 4606.5}},
	{4607, "s4607", [2]float64{4607, 4607.5}},
	{4608, "s4608", [2]float64{4608, 4608.5}},
	{4609, "s4609", [2]float64{4609, 4609.5}},
	{4610, "s4610", [2]float64{4610, 4610.5}},
	{4611, "s4611", [2]float64{4611, 4611.5}},
	{4612, "s4612", [2]float64{4612, 4612.5}},
	{4613, "s4613", [2]float64{4613, 4613.5}},
	{4614, "s4614", [2]float64{4614, 4614.5}},
	{4615, "s4615", [2]float64{4615, 4615.5}},
	{4616, "s4616", [2]float64{4616, 4616.5}},
	{4617, "s4617", [2]float64{4617, 4617.5}},
	{4618, "s4618", [2]float64{4618, 4618.5}},
	{4619, "s4619", [2]float64{4619, 4619.5}},
	{4620, "s4620", [2]float64{4620, 4620.5}},
	{4621, "s4621", [2]float64{4621, 4621.5}},
	{4622, "s4622", [2]float64{4622, 4622.5}},
	{4623, "s4623", [2]float64{4623, 4623.5}},
	{4624, "s4624", [2]float64{4624, 4624.5}},
	{4625, "s4625", [2]float64{4625, 4625.5}},
	{4626, "s4626", [2]float64{4626, 4626.5}},
	{4627, "s4627", [2]float64{4627, 4627.5}},
	{4628, "s4628", [2]float64{4628, 4628.5}},
	{4629, "s4629", [2]float64{4629, 4629.5}},
	{4630, "s4630", [2]float64{4630, 4630.5}},
	{4631, "s4631", [2]float64{4631, 4631.5}},
	{4632, "s4632", [2]float64{4632, 4632.5}},
	{4633, "s4633", [2]float64{4633, 4633.5}},
	{4634, "s4634", [2]float64{4634, 4634.5}},
	{4635, "s4635", [2]float64{4635, 4635.5}},
	{4636, "s4636", [2]float64{4636, 4636.5}},
	{4637, "s4637", [2]float64{4637, 4637.5}},
	{4638, "s4638", [2]float64{4638, 4638.5}},
	{4639, "s4639", [2]float64{4639, 4639.5}},
	{4640, "s4640", [2]float64{4640, 4640.5}},
	{4641, "s4641", [2]float64{4641, 4641.5}},
	{4642, "s4642", [2]float64{4642, 4642.5}},
	{4643, "s4643", [2]float64{4643, 4643.5}},
	{4644, "s4644", [2]float64{4644, 4644.5}},
	{4645, "s4645", [2]float64{4645, 4645.5}},
	{4646, "s4646", [2]float64{4646, 4646.5}},
	{4647, "s4647", [2]float64{4647, 4647.5}},
	{4648, "s4648", [2]float64{4648, 4648.5}},
	{4649, "s4649", [2]float64{4649, 4649.5}},
	{4650, "s4650", [2]float64{4650, 4650.5}},
	{4651, "s4651", [2]float64{4651, 4651.5}},
	{4652, "s4652", [2]float64{4652, 4652.5}},
	{4653, "s4653", [2]float64{4653, 4653.5}},
	{4654, "s4654", [2]float64{4654, 4654.5}},
	{4655, "s4655", [2]float64{4655, 4655.5}},
	{4656, "s4656", [2]float64{4656, 4656.5}},
	{4657, "s4657", [2]float64{4657, 4657.5}},
	{4658, "s4658", [2]float64{4658, 4658.5}},
	{4659, "s4659", [2]float64{4659, 4659.5}},
	{4660, "s4660", [2]float64{4660, 4660.5}},
	{4661, "s4661", [2]float64{4661, 4661.5}},
	{4662, "s4662", [2]float64{4662, 4662.5}},
	{4663, "s4663", [2]float64{4663, 4663.5}},
	{4664, "s4664", [2]float64{4664, 4664.5}},
	{4665, "s4665", [2]float64{4665, 4665.5}},
	{4666, "s4666", [2]float64{4666, 4666.5}},
	{4667, "s4667", [2]float64{4667, 4667.5}},
	{4668, "s4668", [2]float64{4668, 4668.5}},
	{4669, "s4669", [2]float64{4669, 4669.5}},
	{4670, "s4670", [2]float64{4670, 4670.5}},
	{4671, "s4671", [2]float64{4671, 4671.5}},
	{4672, "s4672", [2]float64{4672, 4672.5}},
	{4673, "s4673", [2]float64{4673, 4673.5}},
	{4674, "s4674", [2]float64{4674, 4674.5}},
	{4675, "s4675", [2]float64{4675, 4675.5}},
	{4676, "s4676", [2]float64{4676, 4676.5}},
	{4677, "s4677", [2]float64{4677, 4677.5}},
	{4678, "s4678", [2]float64{4678, 4678.5}},
	{4679, "s4679", [2]float64{4679, 4679.5}},
	{4680, "s4680", [2]float64{4680, 4680.5}},
	{4681, "s4681", [2]float64{4681, 4681.5}},
	{4682, "s4682", [2]float64{4682, 4682.5}},
	{4683, "s4683", [2]float64{4683, 4683.5}},
	{4684, "s4684", [2]float64{4684, 4684.5}},
	{4685, "s4685", [2]float64{4685, 4685.5}},
	{4686, "s4686", [2]float64{4686, 4686.5}},
	{4687, "s4687", [2]float64{4687, 4687.5}},
	{4688, "s4688", [2]float64{4688, 4688.5}},
	{4689, "s4689", [2]float64{4689, 4689.5}},
	{4690, "s4690", [2]float64{4690, 4690.5}},
	{4691, "s4691", [2]float64{4691, 4691.5}},
	{4692, "s4692", [2]float64{4692, 4692.5}},
	{4693, "s4693", [2]float64{4693, 4693.5}},
	{4694, "s4694", [2]float64{4694, 4694.5}},
	{4695, "s4695", [2]float64{4695, 4695.5}},
	{4696, "s4696", [2]float64{4696, 4696.5}},
	{4697, "s4697", [2]float64{4697, 4697.5}},
	{4698, "s4698", [2]float64{4698, 4698.5}},
	{4699, "s4699", [2]float64{4699, 4699.5}},
	{4700, "s4700", [2]float64{4700, 4700.5}},
	{4701, "s4701", [2]float64{4701, 4701.5}},
	{4702, "s4702", [2]float64{4702, 4702.5}},
	{4703, "s4703", [2]float64{4703, 4703.5}},
	{4704, "s4704", [2]float64{4704, 4704.5}},
	{4705, "s4705", [2]float64{4705, 4705.5}},
	{4706, "s4706", [2]float64{4706, 4706.5}},
	{4707, "s4707", [2]float64{4707, 4707.5}},
	{4708, "s4708", [2]float64{4708, 4708.5}},
	{4709, "s4709", [2]float64{4709, 4709.5}},
	{4710, "s4710", [2]float64{4710, 4710.5}},
	{4711, "s4711", [2]float64{4711, 4711.5}},
	{4712, "s4712", [2]float64{4712, 4712.5}},
	{4713, "s4713", [2]float64{4713, 4713.5}},
	{4714, "s4714", [2]float64{4714, 4714.5}},
	{4715, "s4715", [2]float64{4715, 4715.5}},
	{4716, "s4716", [2]float64{4716, 4716.5}},
	{4717, "s4717", [2]float64{4717, 4717.5}},
	{4718, "s4718", [2]float64{4718, 4718.5}},
	{4719, "s4719", [2]float64{4719, 4719.5}},
	{4720, "s4720", [2]float64{4720, 4720.5}},
	{4721, "s4721", [2]float64{4721, 4721.5}},
	{4722, "s4722", [2]float64{4722, 4722.5}},
	{4723, "s4723", [2]float64{4723, 4723.5}},
	{4724, "s4724", [2]float64{4724, 4724.5}},
	{4725, "s4725", [2]float64{4725, 4725.5}},
	{4726, "s4726", [2]float64{4726, 4726.5}},
	{4727, "s4727", [2]float64{4727, 4727.5}},
	{4728, "s4728", [2]float64{4728, 4728.5}},
	{4729, "s4729", [2]float64{4729, 4729.5}},
	{4730, "s4730", [2]float64{4730, 4730.5}},
	{4731, "s4731", [2]float64{4731, 4731.5}},
	{4732, "s4732", [2]float64{4732, 4732.5}},
	{4733, "s4733", [2]float64{4733, 4733.5}},
	{4734, "s4734", [2]float64{4734, 4734.5}},
	{4735, "s4735", [2]float64{4735, 4735.5}},
	{4736, "s4736", [2]float64{4736, 4736.5}},
	{4737, "s4737", [2]float64{4737, 4737.5}},
	{4738, "s4738", [2]float64{4738, 4738.5}},
	{4739, "s4739", [2]float64{4739, 4739.5}},
	{4740, "s4740", [2]float64{4740, 4740.5}},
	{4741, "s4741", [2]float64{4741, 4741.5}},
	{4742, "s4742", [2]float64{4742, 4742.5}},
	{4743, "s4743", [2]float64{4743, 4743.5}},
	{4744, "s4744", [2]float64{4744, 4744.5}},
	{4745, "s4745", [2]float64{4745, 4745.5}},
	{4746, "s4746", [2]float64{4746, 4746.5}},
	{4747, "s4747", [2]float64{4747, 4747.5}},
	{4748, "s4748", [2]float64{4748, 4748.5}},
	{4749, "s4749", [2]float64{4749, 4749.5}},
	{4750, "s4750", [2]float64{4750, 4750.5}},
	{4751, "s4751", [2]float64{4751, 4751.5}},
	{4752, "s4752", [2]float64{4752, 4752.5}},
	{4753, "s4753", [2]float64{4753, 4753.5}},
	{4754, "s4754", [2]float64{4754, 4754.5}},
	{4755, "s4755", [2]float64{4755, 4755.5}},
	{4756, "s4756", [2]float64{4756, 4756.5}},
	{4757, "s4757", [2]float64{4757, 4757.5}},
	{4758, "s4758", [2]float64{4758, 4758.5}},
	{4759, "s4759", [2]float64{4759, 4759.5}},
	{4760, "s4760", [2]float64{4760, 4760.5}},
	{4761, "s4761", [2]float64{4761, 4761.5}},
	{4762, "s4762", [2]float64{4762, 4762.5}},
	{4763, "s4763", [2]float64{4763, 4763.5}},
	{4764, "s4764", [2]float64{4764, 4764.5}},
	{4765, "s4765", [2]float64{4765, 4765.5}},
	{4766, "s4766", [2]float64{4766, 4766.5}},
	{4767, "s4767", [2]float64{4767, 4767.5}},
	{4768, "s4768", [2]float64{4768, 4768.5}},
	{4769, "s4769", [2]float64{4769, 4769.5}},
	{4770, "s4770", [2]float64{4770, 4770.5}},
	{4771, "s4771", [2]float64{4771, 4771.5}},
	{4772, "s4772", [2]float64{4772, 4772.5}},
	{4773, "s4773", [2]float64{4773, 4773.5}},
	{4774, "s4774", [2]float64{4774, 4774.5}},
	{4775, "s4775", [2]float64{4775, 4775.5}},
	{4776, "s4776", [2]float64{4776, 4776.5}},
	{4777, "s4777", [2]float64{4777, 4777.5}},
	{4778, "s4778", [2]float64{4778, 4778.5}},
	{4779, "s4779", [2]float64{4779, 4779.5}},
	{4780, "s4780", [2]float64{4780, 4780.5}},
	{4781, "s4781", [2]float64{4781, 4781.5}},
	{4782, "s4782", [2]float64{4782, 4782.5}},
	{4783, "s4783", [2]float64{4783, 4783.5}},
	{4784, "s4784", [2]float64{4784, 4784.5}},
	{4785, "s4785", [2]float64{4785, 4785.5}},
	{4786, "s4786", [2]float64{4786, 4786.5}},
	{4787, "s4787", [2]float64{4787, 4787.5}},
	{4788, "s4788", [2]float64{4788, 4788.5}},
	{4789, "s4789", [2]float64{4789, 4789.5}},
	{4790, "s4790", [2]float64{4790, 4790.5}},
	{4791, "s4791", [2]float64{4791, 4791.5}},
	{4792, "s4792", [2]float64{4792, 4792.5}},
	{4793, "s4793", [2]float64{4793, 4793.5}},
	{4794, "s4794", [2]float64{4794, 4794.5}},
	{4795, "s4795", [2]float64{4795, 4795.5}},
	{4796, "s4796", [2]float64{4796, 4796.5}},
	{4797, "s4797", [2]float64{4797, 4797.5}},
	{4798, "s4798", [2]float64{4798, 4798.5}},
	{4799, "s4799", [2]float64{4799, 4799.5}},
	{4800, "s4800", [2]float64{4800, 4800.5}},
	{4801, "s4801", [2]float64{4801, 4801.5}},
	{4802, "s4802", [2]float64{4802, 4802.5}},
	{4803, "s4803", [2]float64{4803, 4803.5}},
	{4804, "s4804", [2]float64{4804, 4804.5}},
	{4805, "s4805", [2]float64{4805, 4805.5}},
	{4806, "s4806", [2]float64{4806, 4806.5}},
	{4807, "s4807", [2]float64{4807, 4807.5}},
	{4808, "s4808", [2]float64{4808, 4808.5}},
	{4809, "s4809", [2]float64{4809, 4809.5}},
	{4810, "s4810", [2]float64{4810, 4810.5}},
	{4811, "s4811", [2]float64{4811, 4811.5}},
	{4812, "s4812", [2]float64{4812, 4812.5}},
	{4813, "s4813", [2]float64{4813, 4813.5}},
	{4814, "s4814", [2]float64{4814, 4814.5}},
	{4815, "s4815", [2]float64{4815, 4815.5}},
	{4816, "s4816", [2]float64{4816, 4816.5}},
	{4817, "s4817", [2]float64{4817, 4817.5}},
	{4818, "s4818", [2]float64{4818, 4818.5}},
	{4819, "s4819", [2]float64{4819, 4819.5}},
	{4820, "s4820", [2]float64{4820, 4820.5}},
	{4821, "s4821", [2]float64{4821, 4821.5}},
	{4822, "s4822", [2]float64{4822, 4822.5}},
	{4823, "s4823", [2]float64{4823, 4823.5}},
	{4824, "s4824", [2]float64{4824, 4824.5}},
	{4825, "s4825", [2]float64{4825, 4825.5}},
	{4826, "s4826", [2]float64{4826, 4826.5}},
	{4827, "s4827", [2]float64{4827, 4827.5}},
	{4828, "s4828", [2]float64{4828, 4828.5}},
	{4829, "s4829", [2]float64{4829, 4829.5}},
	{4830, "s4830", [2]float64{4830, 4830.5}},
	{4831, "s4831", [2]float64{4831, 4831.5}},
	{4832, "s4832", [2]float64{4832, 4832.5}},
	{4833, "s4833", [2]float64{4833, 4833.5}},
	{4834, "s4834", [2]float64{4834, 4834.5}},
	{4835, "s4835", [2]float64{4835, 4835.5}},
	{4836, "s4836", [2]float64{4836, 4836.5}},
	{4837, "s4837", [2]float64{4837, 4837.5}},
	{4838, "s4838", [2]float64{4838, 4838.5}},
	{4839, "s4839", [2]float64{4839, 4839.5}},
	{4840, "s4840", [2]float64{4840, 4840.5}},
	{4841, "s4841", [2]float64{4841, 4841.5}},
	{4842, "s4842", [2]float64{4842, 4842.5}},
	{4843, "s4843", [2]float64{4843, 4843.5}},
	{4844, "s4844", [2]float64{4844, 4844.5}},
	{4845, "s4845", [2]float64{4845, 4845.5}},
	{4846, "s4846", [2]float64{4846, 4846.5}},
	{4847, "s4847", [2]float64{4847, 4847.5}},
	{4848, "s4848", [2]float64{4848, 4848.5}},
	{4849, "s4849", [2]float64{4849, 4849.5}},
	{4850, "s4850", [2]float64{4850, 4850.5}},
	{4851, "s4851", [2]float64{4851, 4851.5}},
	{4852, "s4852", [2]float64{4852, 4852.5}},
	{4853, "s4853", [2]float64{4853, 4853.5}},
	{4854, "s4854", [2]float64{4854, 4854.5}},
	{4855, "s4855", [2]float64{4855, 4855.5}},
	{4856, "s4856", [2]float64{4856, 4856.5}},
	{4857, "s4857", [2]float64{4857, 4857.5}},
	{4858, "s4858", [2]float64{4858, 4858.5}},
	{4859, "s4859", [2]float64{4859, 4859.5}},
	{4860, "s4860", [2]float64{4860, 4860.5}},
	{4861, "s4861", [2]float64{4861, 4861.5}},
	{4862, "s4862", [2]float64{4862, 4862.5}},
	{4863, "s4863", [2]float64{4863, 4863.5}},
	{4864, "s4864", [2]float64{4864, 4864.5}},
	{4865, "s4865", [2]float64{4865, 4865.5}},
	{4866, "s4866", [2]float64{4866, 4866.5}},
	{4867, "s4867", [2]float64{4867, 4867.5}},
	{4868, "s4868", [2]float64{4868, 4868.5}},
	{4869, "s4869", [2]float64{4869, 4869.5}},
	{4870, "s4870", [2]float64{4870, 4870.5}},
	{4871, "s4871", [2]float64{4871, 4871.5}},
	{4872, "s4872", [2]float64{4872, 4872.5}},
	{4873, "s4873", [2]float64{4873, 4873.5}},
	{4874, "s4874", [2]float64{4874, 4874.5}},
	{4875, "s4875", [2]float64{4875, 4875.5}},
	{4876, "s4876", [2]float64{4876, 4876.5}},
	{4877, "s4877", [2]float64{4877, 4877.5}},
	{4878, "s4878", [2]float64{4878, 4878.5}},
	{4879, "s4879", [2]float64{4879, 4879.5}},
	{4880, "s4880", [2]float64{4880, 4880.5}},
	{4881, "s4881", [2]float64{4881, 4881.5}},
	{4882, "s4882", [2]float64{4882, 4882.5}},
	{4883, "s4883", [2]float64{4883, 4883.5}},
	{4884, "s4884", [2]float64{4884, 4884.5}},
	{4885, "s4885", [2]float64{4885, 4885.5}},
	{4886, "s4886", [2]float64{4886, 4886.5}},
	{4887, "s4887", [2]float64{4887, 4887.5}},
	{4888, "s4888", [2]float64{4888, 4888.5}},
	{4889, "s4889", [2]float64{4889, 4889.5}},
	{4890, "s4890", [2]float64{4890, 4890.5}},
	{4891, "s4891", [2]float64{4891, 4891.5}},
	{4892, "s4892", [2]float64{4892, 4892.5}},
	{4893, "s4893", [2]float64{4893, 4893.5}},
	{4894, "s4894", [2]float64{4894, 4894.5}},
	{4895, "s4895", [2]float64{4895, 4895.5}},
	{4896, "s4896", [2]float64{4896, 4896.5}},
	{4897, "s4897", [2]float64{4897, 4897.5}},
	{4898, "s4898", [2]float64{4898, 4898.5}},
	{4899, "s4899", [2]float64{4899, 4899.5}},
	{4900, "s4900", [2]float64{4900, 4900.5}},
	{4901, "s4901", [2]float64{4901, 4901.5}},
	{4902, "s4902", [2]float64{4902, 4902.5}},
	{4903, "s4903", [2]float64{4903, 4903.5}},
	{4904, "s4904", [2]float64{4904, 4904.5}},
	{4905, "s4905", [2]float64{4905, 4905.5}},
	{4906, "s4906", [2]float64{4906, 4906.5}},
	{4907, "s4907", [2]float64{4907, 4907.5}},
	{4908, "s4908", [2]float64{4908, 4908.5}},
	{4909, "s4909", [2]float64{4909, 4909.5}},
	{4910, "s4910", [2]float64{4910, 4910.5}},
	{4911, "s4911", [2]float64{4911, 4911.5}},
	{4912, "s4912", [2]float64{4912, 4912.5}},
	{4913, "s4913", [2]float64{4913, 4913.5}},
	{4914, "s4914", [2]float64{4914, 4914.5}},
	{4915, "s4915", [2]float64{4915, 4915.5}},
	{4916, "s4916", [2]float64{4916, 4916.5}},
	{4917, "s4917", [2]float64{4917, 4917.5}},
	{4918, "s4918", [2]float64{4918, 4918.5}},
	{4919, "s4919", [2]float64{4919, 4919.5}},
	{4920, "s4920", [2]float64{4920, 4920.5}},
	{4921, "s4921", [2]float64{4921, 4921.5}},
	{4922, "s4922", [2]float64{4922, 4922.5}},
	{4923, "s4923", [2]float64{4923, 4923.5}},
	{4924, "s4924", [2]float64{4924, 4924.5}},
	{4925, "s4925", [2]float64{4925, 4925.5}},
	{4926, "s4926", [2]float64{4926, 4926.5}},
	{4927, "s4927", [2]float64{4927, 4927.5}},
	{4928, "s4928", [2]float64{4928, 4928.5}},
	{4929, "s4929", [2]float64{4929, 4929.5}},
	{4930, "s4930", [2]float64{4930, 4930.5}},
	{4931, "s4931", [2]float64{4931, 4931.5}},
	{4932, "s4932", [2]float64{4932, 4932.5}},
	{4933, "s4933", [2]float64{4933, 4933.5}},
	{4934, "s4934", [2]float64{4934, 4934.5}},
	{4935, "s4935", [2]float64{4935, 4935.5}},
	{4936, "s4936", [2]float64{4936, 4936.5}},
	{4937, "s4937", [2]float64{4937, 4937.5}},
	{4938, "s4938", [2]float64{4938, 4938.5}},
	{4939, "s4939", [2]float64{4939, 4939.5}},
	{4940, "s4940", [2]float64{4940, 4940.5}},
	{4941, "s4941", [2]float64{4941, 4941.5}},
	{4942, "s4942", [2]float64{4942, 4942.5}},
	{4943, "s4943", [2]float64{4943, 4943.5}},
	{4944, "s4944", [2]float64{4944, 4944.5}},
	{4945, "s4945", [2]float64{4945, 4945.5}},
	{4946, "s4946", [2]float64{4946, 4946.5}},
	{4947, "s4947", [2]float64{4947, 4947.5}},
	{4948, "s4948", [2]float64{4948, 4948.5}},
	{4949, "s4949", [2]float64{4949, 4949.5}},
	{4950, "s4950", [2]float64{4950, 4950.5}},
	{4951, "s4951", [2]float64{4951, 4951.5}},
	{4952, "s4952", [2]float64{4952, 4952.5}},
	{4953, "s4953", [2]float64{4953, 4953.5}},
	{4954, "s4954", [2]float64{4954, 4954.5}},
	{4955, "s4955", [2]float64{4955, 4955.5}},
	{4956, "s4956", [2]float64{4956, 4956.5}},
	{4957, "s4957", [2]float64{4957, 4957.5}},
	{4958, "s4958", [2]float64{4958, 4958.5}},
	{4959, "s4959", [2]float64{4959, 4959.5}},
	{4960, "s4960", [2]float64{4960, 4960.5}},
	{4961, "s4961", [2]float64{4961, 4961.5}},
	{4962, "s4962", [2]float64{4962, 4962.5}},
	{4963, "s4963", [2]float64{4963, 4963.5}},
	{4964, "s4964", [2]float64{4964, 4964.5}},
	{4965, "s4965", [2]float64{4965, 4965.5}},
	{4966, "s4966", [2]float64{4966, 4966.5}},
	{4967, "s4967", [2]float64{4967, 4967.5}},
	{4968, "s4968", [2]float64{4968, 4968.5}},
	{4969, "s4969", [2]float64{4969, 4969.5}},
	{4970, "s4970", [2]float64{4970, 4970.5}},
	{4971, "s4971", [2]float64{4971, 4971.5}},
	{4972, "s4972", [2]float64{4972, 4972.5}},
	{4973, "s4973", [2]float64{4973, 4973.5}},
	{4974, "s4974", [2]float64{4974, 4974.5}},
	{4975, "s4975", [2]float64{4975, 4975.5}},
	{4976, "s4976", [2]float64{4976, 4976.5}},
	{4977, "s4977", [2]float64{4977, 4977.5}},
	{4978, "s4978", [2]float64{4978, 4978.5}},
	{4979, "s4979", [2]float64{4979, 4979.5}},
	{4980, "s4980", [2]float64{4980, 4980.5}},
	{4981, "s4981", [2]float64{4981, 4981.5}},
	{4982, "s4982", [2]float64{4982, 4982.5}},
	{4983, "s4983", [2]float64{4983, 4983.5}},
	{4984, "s4984", [2]float64{4984, 4984.5}},
	{4985, "s4985", [2]float64{4985, 4985.5}},
	{4986, "s4986", [2]float64{4986, 4986.5}},
	{4987, "s4987", [2]float64{4987, 4987.5}},
	{4988, "s4988", [2]float64{4988, 4988.5}},
	{4989, "s4989", [2]float64{4989, 4989.5}},
	{4990, "s4990", [2]float64{4990, 4990.5}},
	{4991, "s4991", [2]float64{4991, 4991.5}},
	{4992, "s4992", [2]float64{4992, 4992.5}},
	{4993, "s4993", [2]float64{4993, 4993.5}},
	{4994, "s4994", [2]float64{4994, 4994.5}},
	{4995, "s4995", [2]float64{4995, 4995.5}},
	{4996, "s4996", [2]float64{4996, 4996.5}},
	{4997, "s4997", [2]float64{4997, 4997.5}},
	{4998, "s4998", [2]float64{4998, 4998.5}},
	{4999, "s4999", [2]float64{4999, 4999.5}},
}

var m = map[string]int{
	"key0":    0,
	"key1":    1,
	"key2":    2,
	"key3":    3,
	"key4":    4,
	"key5":    5,
	"key6":    6,
	"key7":    7,
	"key8":    8,
	"key9":    9,
	"key10":   10,
	"key11":   11,
	"key12":   12,
	"key13":   13,
	"key14":   14,
	"key15":   15,
	"key16":   16,
	"key17":   17,
	"key18":   18,
	"key19":   19,
	"key20":   20,
	"key21":   21,
	"key22":   22,
	"key23":   23,
	"key24":   24,
	"key25":   25,
	"key26":   26,
	"key27":   27,
	"key28":   28,
	"key29":   29,
	"key30":   30,
	"key31":   31,
	"key32":   32,
	"key33":   33,
	"key34":   34,
	"key35":   35,
	"key36":   36,
	"key37":   37,
	"key38":   38,
	"key39":   39,
	"key40":   40,
	"key41":   41,
	"key42":   42,
	"key43":   43,
	"key44":   44,
	"key45":   45,
	"key46":   46,
	"key47":   47,
	"key48":   48,
	"key49":   49,
	"key50":   50,
	"key51":   51,
	"key52":   52,
	"key53":   53,
	"key54":   54,
	"key55":   55,
	"key56":   56,
	"key57":   57,
	"key58":   58,
	"key59":   59,
	"key60":   60,
	"key61":   61,
	"key62":   62,
	"key63":   63,
	"key64":   64,
	"key65":   65,
	"key66":   66,
	"key67":   67,
	"key68":   68,
	"key69":   69,
	"key70":   70,
	"key71":   71,
	"key72":   72,
	"key73":   73,
	"key74":   74,
	"key75":   75,
	"key76":   76,
	"key77":   77,
	"key78":   78,
	"key79":   79,
	"key80":   80,
	"key81":   81,
	"key82":   82,
	"key83":   83,
	"key84":   84,
	"key85":   85,
	"key86":   86,
	"key87":   87,
	"key88":   88,
	"key89":   89,
	"key90":   90,
	"key91":   91,
	"key92":   92,
	"key93":   93,
	"key94":   94,
	"key95":   95,
	"key96":   96,
	"key97":   97,
	"key98":   98,
	"key99":   99,
	"key100":  100,
	"key101":  101,
	"key102":  102,
	"key103":  103,
	"key104":  104,
	"key105":  105,
	"key106":  106,
	"key107":  107,
	"key108":  108,
	"key109":  109,
	"key110":  110,
	"key111":  111,
	"key112":  112,
	"key113":  113,
	"key114":  114,
	"key115":  115,
	"key116":  116,
	"key117":  117,
	"key118":  118,
	"key119":  119,
	"key120":  120,
	"key121":  121,
	"key122":  122,
	"key123":  123,
	"key124":  124,
	"key125":  125,
	"key126":  126,
	"key127":  127,
	"key128":  128,
	"key129":  129,
	"key130":  130,
	"key131":  131,
	"key132":  132,
	"key133":  133,
	"key134":  134,
	"key135":  135,
	"key136":  136,
	"key137":  137,
	"key138":  138,
	"key139":  139,
	"key140":  140,
	"key141":  141,
	"key142":  142,
	"key143":  143,
	"key144":  144,
	"key145":  145,
	"key146":  146,
	"key147":  147,
	"key148":  148,
	"key149":  149,
	"key150":  150,
	"key151":  151,
	"key152":  152,
	"key153":  153,
	"key154":  154,
	"key155":  155,
	"key156":  156,
	"key157":  157,
	"key158":  158,
	"key159":  159,
	"key160":  160,
	"key161":  161,
	"key162":  162,
	"key163":  163,
	"key164":  164,
	"key165":  165,
	"key166":  166,
	"key167":  167,
	"key168":  168,
	"key169":  169,
	"key170":  170,
	"key171":  171,
	"key172":  172,
	"key173":  173,
	"key174":  174,
	"key175":  175,
	"key176":  176,
	"key177":  177,
	"key178":  178,
	"key179":  179,
	"key180":  180,
	"key181":  181,
	"key182":  182,
	"key183":  183,
	"key184":  184,
	"key185":  185,
	"key186":  186,
	"key187":  187,
	"key188":  188,
	"key189":  189,
	"key190":  190,
	"key191":  191,
	"key192":  192,
	"key193":  193,
	"key194":  194,
	"key195":  195,
	"key196":  196,
	"key197":  197,
	"key198":  198,
	"key199":  199,
	"key200":  200,
	"key201":  201,
	"key202":  202,
	"key203":  203,
	"key204":  204,
	"key205":  205,
	"key206":  206,
	"key207":  207,
	"key208":  208,
	"key209":  209,
	"key210":  210,
	"key211":  211,
	"key212":  212,
	"key213":  213,
	"key214":  214,
	"key215":  215,
	"key216":  216,
	"key217":  217,
	"key218":  218,
	"key219":  219,
	"key220":  220,
	"key221":  221,
	"key222":  222,
	"key223":  223,
	"key224":  224,
	"key225":  225,
	"key226":  226,
	"key227":  227,
	"key228":  228,
	"key229":  229,
	"key230":  230,
	"key231":  231,
	"key232":  232,
	"key233":  233,
	"key234":  234,
	"key235":  235,
	"key236":  236,
	"key237":  237,
	"key238":  238,
	"key239":  239,
	"key240":  240,
	"key241":  241,
	"key242":  242,
	"key243":  243,
	"key244":  244,
	"key245":  245,
	"key246":  246,
	"key247":  247,
	"key248":  248,
	"key249":  249,
	"key250":  250,
	"key251":  251,
	"key252":  252,
	"key253":  253,
	"key254":  254,
	"key255":  255,
	"key256":  256,
	"key257":  257,
	"key258":  258,
	"key259":  259,
	"key260":  260,
	"key261":  261,
	"key262":  262,
	"key263":  263,
	"key264":  264,
	"key265":  265,
	"key266":  266,
	"key267":  267,
	"key268":  268,
	"key269":  269,
	"key270":  270,
	"key271":  271,
	"key272":  272,
	"key273":  273,
	"key274":  274,
	"key275":  275,
	"key276":  276,
	"key277":  277,
	"key278":  278,
	"key279":  279,
	"key280":  280,
	"key281":  281,
	"key282":  282,
	"key283":  283,
	"key284":  284,
	"key285":  285,
	"key286":  286,
	"key287":  287,
	"key288":  288,
	"key289":  289,
	"key290":  290,
	"key291":  291,
	"key292":  292,
	"key293":  293,
	"key294":  294,
	"key295":  295,
	"key296":  296,
	"key297":  297,
	"key298":  298,
	"key299":  299,
	"key300":  300,
	"key301":  301,
	"key302":  302,
	"key303":  303,
	"key304":  304,
	"key305":  305,
	"key306":  306,
	"key307":  307,
	"key308":  308,
	"key309":  309,
	"key310":  310,
	"key311":  311,
	"key312":  312,
	"key313":  313,
	"key314":  314,
	"key315":  315,
	"key316":  316,
	"key317":  317,
	"key318":  318,
	"key319":  319,
	"key320":  320,
	"key321":  321,
	"key322":  322,
	"key323":  323,
	"key324":  324,
	"key325":  325,
	"key326":  326,
	"key327":  327,
	"key328":  328,
	"key329":  329,
	"key330":  330,
	"key331":  331,
	"key332":  332,
	"key333":  333,
	"key334":  334,
	"key335":  335,
	"key336":  336,
	"key337":  337,
	"key338":  338,
	"key339":  339,
	"key340":  340,
	"key341":  341,
	"key342":  342,
	"key343":  343,
	"key344":  344,
	"key345":  345,
	"key346":  346,
	"key347":  347,
	"key348":  348,
	"key349":  349,
	"key350":  350,
	"key351":  351,
	"key352":  352,
	"key353":  353,
	"key354":  354,
	"key355":  355,
	"key356":  356,
	"key357":  357,
	"key358":  358,
	"key359":  359,
	"key360":  360,
	"key361":  361,
	"key362":  362,
	"key363":  363,
	"key364":  364,
	"key365":  365,
	"key366":  366,
	"key367":  367,
	"key368":  368,
	"key369":  369,
	"key370":  370,
	"key371":  371,
	"key372":  372,
	"key373":  373,
	"key374":  374,
	"key375":  375,
	"key376":  376,
	"key377":  377,
	"key378":  378,
	"key379":  379,
	"key380":  380,
	"key381":  381,
	"key382":  382,
	"key383":  383,
	"key384":  384,
	"key385":  385,
	"key386":  386,
	"key387":  387,
	"key388":  388,
	"key389":  389,
	"key390":  390,
	"key391":  391,
	"key392":  392,
	"key393":  393,
	"key394":  394,
	"key395":  395,
	"key396":  396,
	"key397":  397,
	"key398":  398,
	"key399":  399,
	"key400":  400,
	"key401":  401,
	"key402":  402,
	"key403":  403,
	"key404":  404,
	"key405":  405,
	"key406":  406,
	"key407":  407,
	"key408":  408,
	"key409":  409,
	"key410":  410,
	"key411":  411,
	"key412":  412,
	"key413":  413,
	"key414":  414,
	"key415":  415,
	"key416":  416,
	"key417":  417,
	"key418":  418,
	"key419":  419,
	"key420":  420,
	"key421":  421,
	"key422":  422,
	"key423":  423,
	"key424":  424,
	"key425":  425,
	"key426":  426,
	"key427":  427,
	"key428":  428,
	"key429":  429,
	"key430":  430,
	"key431":  431,
	"key432":  432,
	"key433":  433,
	"key434":  434,
	"key435":  435,
	"key436":  436,
	"key437":  437,
	"key438":  438,
	"key439":  439,
	"key440":  440,
	"key441":  441,
	"key442":  442,
	"key443":  443,
	"key444":  444,
	"key445":  445,
	"key446":  446,
	"key447":  447,
	"key448":  448,
	"key449":  449,
	"key450":  450,
	"key451":  451,
	"key452":  452,
	"key453":  453,
	"key454":  454,
	"key455":  455,
	"key456":  456,
	"key457":  457,
	"key458":  458,
	"key459":  459,
	"key460":  460,
	"key461":  461,
	"key462":  462,
	"key463":  463,
	"key464":  464,
	"key465":  465,
	"key466":  466,
	"key467":  467,
	"key468":  468,
	"key469":  469,
	"key470":  470,
	"key471":  471,
	"key472":  472,
	"key473":  473,
	"key474":  474,
	"key475":  475,
	"key476":  476,
	"key477":  477,
	"key478":  478,
	"key479":  479,
	"key480":  480,
	"key481":  481,
	"key482":  482,
	"key483":  483,
	"key484":  484,
	"key485":  485,
	"key486":  486,
	"key487":  487,
	"key488":  488,
	"key489":  489,
	"key490":  490,
	"key491":  491,
	"key492":  492,
	"key493":  493,
	"key494":  494,
	"key495":  495,
	"key496":  496,
	"key497":  497,
	"key498":  498,
	"key499":  499,
	"key500":  500,
	"key501":  501,
	"key502":  502,
	"key503":  503,
	"key504":  504,
	"key505":  505,
	"key506":  506,
	"key507":  507,
	"key508":  508,
	"key509":  509,
	"key510":  510,
	"key511":  511,
	"key512":  512,
	"key513":  513,
	"key514":  514,
	"key515":  515,
	"key516":  516,
	"key517":  517,
	"key518":  518,
	"key519":  519,
	"key520":  520,
	"key521":  521,
	"key522":  522,
	"key523":  523,
	"key524":  524,
	"key525":  525,
	"key526":  526,
	"key527":  527,
	"key528":  528,
	"key529":  529,
	"key530":  530,
	"key531":  531,
	"key532":  532,
	"key533":  533,
	"key534":  534,
	"key535":  535,
	"key536":  536,
	"key537":  537,
	"key538":  538,
	"key539":  539,
	"key540":  540,
	"key541":  541,
	"key542":  542,
	"key543":  543,
	"key544":  544,
	"key545":  545,
	"key546":  546,
	"key547":  547,
	"key548":  548,
	"key549":  549,
	"key550":  550,
	"key551":  551,
	"key552":  552,
	"key553":  553,
	"key554":  554,
	"key555":  555,
	"key556":  556,
	"key557":  557,
	"key558":  558,
	"key559":  559,
	"key560":  560,
	"key561":  561,
	"key562":  562,
	"key563":  563,
	"key564":  564,
	"key565":  565,
	"key566":  566,
	"key567":  567,
	"key568":  568,
	"key569":  569,
	"key570":  570,
	"key571":  571,
	"key572":  572,
	"key573":  573,
	"key574":  574,
	"key575":  575,
	"key576":  576,
	"key577":  577,
	"key578":  578,
	"key579":  579,
	"key580":  580,
	"key581":  581,
	"key582":  582,
	"key583":  583,
	"key584":  584,
	"key585":  585,
	"key586":  586,
	"key587":  587,
	"key588":  588,
	"key589":  589,
	"key590":  590,
	"key591":  591,
	"key592":  592,
	"key593":  593,
	"key594":  594,
	"key595":  595,
	"key596":  596,
	"key597":  597,
	"key598":  598,
	"key599":  599,
	"key600":  600,
	"key601":  601,
	"key602":  602,
	"key603":  603,
	"key604":  604,
	"key605":  605,
	"key606":  606,
	"key607":  607,
	"key608":  608,
	"key609":  609,
	"key610":  610,
	"key611":  611,
	"key612":  612,
	"key613":  613,
	"key614":  614,
	"key615":  615,
	"key616":  616,
	"key617":  617,
	"key618":  618,
	"key619":  619,
	"key620":  620,
	"key621":  621,
	"key622":  622,
	"key623":  623,
	"key624":  624,
	"key625":  625,
	"key626":  626,
	"key627":  627,
	"key628":  628,
	"key629":  629,
	"key630":  630,
	"key631":  631,
	"key632":  632,
	"key633":  633,
	"key634":  634,
	"key635":  635,
	"key636":  636,
	"key637":  637,
	"key638":  638,
	"key639":  639,
	"key640":  640,
	"key641":  641,
	"key642":  642,
	"key643":  643,
	"key644":  644,
	"key645":  645,
	"key646":  646,
	"key647":  647,
	"key648":  648,
	"key649":  649,
	"key650":  650,
	"key651":  651,
	"key652":  652,
	"key653":  653,
	"key654":  654,
	"key655":  655,
	"key656":  656,
	"key657":  657,
	"key658":  658,
	"key659":  659,
	"key660":  660,
	"key661":  661,
	"key662":  662,
	"key663":  663,
	"key664":  664,
	"key665":  665,
	"key666":  666,
	"key667":  667,
	"key668":  668,
	"key669":  669,
	"key670":  670,
	"key671":  671,
	"key672":  672,
	"key673":  673,
	"key674":  674,
	"key675":  675,
	"key676":  676,
	"key677":  677,
	"key678":  678,
	"key679":  679,
	"key680":  680,
	"key681":  681,
	"key682":  682,
	"key683":  683,
	"key684":  684,
	"key685":  685,
	"key686":  686,
	"key687":  687,
	"key688":  688,
	"key689":  689,
	"key690":  690,
	"key691":  691,
	"key692":  692,
	"key693":  693,
	"key694":  694,
	"key695":  695,
	"key696":  696,
	"key697":  697,
	"key698":  698,
	"key699":  699,
	"key700":  700,
	"key701":  701,
	"key702":  702,
	"key703":  703,
	"key704":  704,
	"key705":  705,
	"key706":  706,
	"key707":  707,
	"key708":  708,
	"key709":  709,
	"key710":  710,
	"key711":  711,
	"key712":  712,
	"key713":  713,
	"key714":  714,
	"key715":  715,
	"key716":  716,
	"key717":  717,
	"key718":  718,
	"key719":  719,
	"key720":  720,
	"key721":  721,
	"key722":  722,
	"key723":  723,
	"key724":  724,
	"key725":  725,
	"key726":  726,
	"key727":  727,
	"key728":  728,
	"key729":  729,
	"key730":  730,
	"key731":  731,
	"key732":  732,
	"key733":  733,
	"key734":  734,
	"key735":  735,
	"key736":  736,
	"key737":  737,
	"key738":  738,
	"key739":  739,
	"key740":  740,
	"key741":  741,
	"key742":  742,
	"key743":  743,
	"key744":  744,
	"key745":  745,
	"key746":  746,
	"key747":  747,
	"key748":  748,
	"key749":  749,
	"key750":  750,
	"key751":  751,
	"key752":  752,
	"key753":  753,
	"key754":  754,
	"key755":  755,
	"key756":  756,
	"key757":  757,
	"key758":  758,
	"key759":  759,
	"key760":  760,
	"key761":  761,
	"key762":  762,
	"key763":  763,
	"key764":  764,
	"key765":  765,
	"key766":  766,
	"key767":  767,
	"key768":  768,
	"key769":  769,
	"key770":  770,
	"key771":  771,
	"key772":  772,
	"key773":  773,
	"key774":  774,
	"key775":  775,
	"key776":  776,
	"key777":  777,
	"key778":  778,
	"key779":  779,
	"key780":  780,
	"key781":  781,
	"key782":  782,
	"key783":  783,
	"key784":  784,
	"key785":  785,
	"key786":  786,
	"key787":  787,
	"key788":  788,
	"key789":  789,
	"key790":  790,
	"key791":  791,
	"key792":  792,
	"key793":  793,
	"key794":  794,
	"key795":  795,
	"key796":  796,
	"key797":  797,
	"key798":  798,
	"key799":  799,
	"key800":  800,
	"key801":  801,
	"key802":  802,
	"key803":  803,
	"key804":  804,
	"key805":  805,
	"key806":  806,
	"key807":  807,
	"key808":  808,
	"key809":  809,
	"key810":  810,
	"key811":  811,
	"key812":  812,
	"key813":  813,
	"key814":  814,
	"key815":  815,
	"key816":  816,
	"key817":  817,
	"key818":  818,
	"key819":  819,
	"key820":  820,
	"key821":  821,
	"key822":  822,
	"key823":  823,
	"key824":  824,
	"key825":  825,
	"key826":  826,
	"key827":  827,
	"key828":  828,
	"key829":  829,
	"key830":  830,
	"key831":  831,
	"key832":  832,
	"key833":  833,
	"key834":  834,
	"key835":  835,
	"key836":  836,
	"key837":  837,
	"key838":  838,
	"key839":  839,
	"key840":  840,
	"key841":  841,
	"key842":  842,
	"key843":  843,
	"key844":  844,
	"key845":  845,
	"key846":  846,
	"key847":  847,
	"key848":  848,
	"key849":  849,
	"key850":  850,
	"key851":  851,
	"key852":  852,
	"key853":  853,
	"key854":  854,
	"key855":  855,
	"key856":  856,
	"key857":  857,
	"key858":  858,
	"key859":  859,
	"key860":  860,
	"key861":  861,
	"key862":  862,
	"key863":  863,
	"key864":  864,
	"key865":  865,
	"key866":  866,
	"key867":  867,
	"key868":  868,
	"key869":  869,
	"key870":  870,
	"key871":  871,
	"key872":  872,
	"key873":  873,
	"key874":  874,
	"key875":  875,
	"key876":  876,
	"key877":  877,
	"key878":  878,
	"key879":  879,
	"key880":  880,
	"key881":  881,
	"key882":  882,
	"key883":  883,
	"key884":  884,
	"key885":  885,
	"key886":  886,
	"key887":  887,
	"key888":  888,
	"key889":  889,
	"key890":  890,
	"key891":  891,
	"key892":  892,
	"key893":  893,
	"key894":  894,
	"key895":  895,
	"key896":  896,
	"key897":  897,
	"key898":  898,
	"key899":  899,
	"key900":  900,
	"key901":  901,
	"key902":  902,
	"key903":  903,
	"key904":  904,
	"key905":  905,
	"key906":  906,
	"key907":  907,
	"key908":  908,
	"key909":  909,
	"key910":  910,
	"key911":  911,
	"key912":  912,
	"key913":  913,
	"key914":  914,
	"key915":  915,
	"key916":  916,
	"key917":  917,
	"key918":  918,
	"key919":  919,
	"key920":  920,
	"key921":  921,
	"key922":  922,
	"key923":  923,
	"key924":  924,
	"key925":  925,
	"key926":  926,
	"key927":  927,
	"key928":  928,
	"key929":  929,
	"key930":  930,
	"key931":  931,
	"key932":  932,
	"key933":  933,
	"key934":  934,
	"key935":  935,
	"key936":  936,
	"key937":  937,
	"key938":  938,
	"key939":  939,
	"key940":  940,
	"key941":  941,
	"key942":  942,
	"key943":  943,
	"key944":  944,
	"key945":  945,
	"key946":  946,
	"key947":  947,
	"key948":  948,
	"key949":  949,
	"key950":  950,
	"key951":  951,
	"key952":  952,
	"key953":  953,
	"key954":  954,
	"key955":  955,
	"key956":  956,
	"key957":  957,
	"key958":  958,
	"key959":  959,
	"key960":  960,
	"key961":  961,
	"key962":  962,
	"key963":  963,
	"key964":  964,
	"key965":  965,
	"key966":  966,
	"key967":  967,
	"key968":  968,
	"key969":  969,
	"key970":  970,
	"key971":  971,
	"key972":  972,
	"key973":  973,
	"key974":  974,
	"key975":  975,
	"key976":  976,
	"key977":  977,
	"key978":  978,
	"key979":  979,
	"key980":  980,
	"key981":  981,
	"key982":  982,
	"key983":  983,
	"key984":  984,
	"key985":  985,
	"key986":  986,
	"key987":  987,
	"key988":  988,
	"key989":  989,
	"key990":  990,
	"key991":  991,
	"key992":  992,
	"key993":  993,
	"key994":  994,
	"key995":  995,
	"key996":  996,
	"key997":  997,
	"key998":  998,
	"key999":  999,
	"key1000": 1000,
	"key1001": 1001,
	"key1002": 1002,
	"key1003": 1003,
	"key1004": 1004,
	"key1005": 1005,
	"key1006": 1006,
	"key1007": 1007,
	"key1008": 1008,
	"key1009": 1009,
	"key1010": 1010,
	"key1011": 1011,
	"key1012": 1012,
	"key1013": 1013,
	"key1014": 1014,
	"key1015": 1015,
	"key1016": 1016,
	"key1017": 1017,
	"key1018": 1018,
	"key1019": 1019,
	"key1020": 1020,
	"key1021": 1021,
	"key1022": 1022,
	"key1023": 1023,
	"key1024": 1024,
	"key1025": 1025,
	"key1026": 1026,
	"key1027": 1027,
	"key1028": 1028,
	"key1029": 1029,
	"key1030": 1030,
	"key1031": 1031,
	"key1032": 1032,
	"key1033": 1033,
	"key1034": 1034,
	"key1035": 1035,
	"key1036": 1036,
	"key1037": 1037,
	"key1038": 1038,
	"key1039": 1039,
	"key1040": 1040,
	"key1041": 1041,
	"key1042": 1042,
	"key1043": 1043,
	"key1044": 1044,
	"key1045": 1045,
	"key1046": 1046,
	"key1047": 1047,
	"key1048": 1048,
	"key1049": 1049,
	"key1050": 1050,
	"key1051": 1051,
	"key1052": 1052,
	"key1053": 1053,
	"key1054": 1054,
	"key1055": 1055,
	"key1056": 1056,
	"key1057": 1057,
	"key1058": 1058,
	"key1059": 1059,
	"key1060": 1060,
	"key1061": 1061,
	"key1062": 1062,
	"key1063": 1063,
	"key1064": 1064,
	"key1065": 1065,
	"key1066": 1066,
	"key1067": 1067,
	"key1068": 1068,
	"key1069": 1069,
	"key1070": 1070,
	"key1071": 1071,
	"key1072": 1072,
	"key1073": 1073,
	"key1074": 1074,
	"key1075": 1075,
	"key1076": 1076,
	"key1077": 1077,
	"key1078": 1078,
	"key1079": 1079,
	"key1080": 1080,
	"key1081": 1081,
	"key1082": 1082,
	"key1083": 1083,
	"key1084": 1084,
	"key1085": 1085,
	"key1086": 1086,
	"key1087": 1087,
	"key1088": 1088,
	"key1089": 1089,
	"key1090": 1090,
	"key1091": 1091,
	"key1092": 1092,
	"key1093": 1093,
	"key1094": 1094,
	"key1095": 1095,
	"key1096": 1096,
	"key1097": 1097,
	"key1098": 1098,
	"key1099": 1099,
	"key1100": 1100,
	"key1101": 1101,
	"key1102": 1102,
	"key1103": 1103,
	"key1104": 1104,
	"key1105": 1105,
	"key1106": 1106,
	"key1107": 1107,
	"key1108": 1108,
	"key1109": 1109,
	"key1110": 1110,
	"key1111": 1111,
	"key1112": 1112,
	"key1113": 1113,
	"key1114": 1114,
	"key1115": 1115,
	"key1116": 1116,
	"key1117": 1117,
	"key1118": 1118,
	"key1119": 1119,
	"key1120": 1120,
	"key1121": 1121,
	"key1122": 1122,
	"key1123": 1123,
	"key1124": 1124,
	"key1125": 1125,
	"key1126": 1126,
	"key1127": 1127,
	"key1128": 1128,
	"key1129": 1129,
	"key1130": 1130,
	"key1131": 1131,
	"key1132": 1132,
	"key1133": 1133,
	"key1134": 1134,
	"key1135": 1135,
	"key1136": 1136,
	"key1137": 1137,
	"key1138": 1138,
	"key1139": 1139,
	"key1140": 1140,
	"key1141": 1141,
	"key1142": 1142,
	"key1143": 1143,
	"key1144": 1144,
	"key1145": 1145,
	"key1146": 1146,
	"key1147": 1147,
	"key1148": 1148,
	"key1149": 1149,
	"key1150": 1150,
	"key1151": 1151,
	"key1152": 1152,
	"key1153": 1153,
	"key1154": 1154,
	"key1155": 1155,
	"key1156": 1156,
	"key1157": 1157,
	"key1158": 1158,
	"key1159": 1159,
	"key1160": 1160,
	"key1161": 1161,
	"key1162": 1162,
	"key1163": 1163,
	"key1164": 1164,
	"key1165": 1165,
	"key1166": 1166,
	"key1167": 1167,
	"key1168": 1168,
	"key1169": 1169,
	"key1170": 1170,
	"key1171": 1171,
	"key1172": 1172,
	"key1173": 1173,
	"key1174": 1174,
	"key1175": 1175,
	"key1176": 1176,
	"key1177": 1177,
	"key1178": 1178,
	"key1179": 1179,
	"key1180": 1180,
	"key1181": 1181,
	"key1182": 1182,
	"key1183": 1183,
	"key1184": 1184,
	"key1185": 1185,
	"key1186": 1186,
	"key1187": 1187,
	"key1188": 1188,
	"key1189": 1189,
	"key1190": 1190,
	"key1191": 1191,
	"key1192": 1192,
	"key1193": 1193,
	"key1194": 1194,
	"key1195": 1195,
	"key1196": 1196,
	"key1197": 1197,
	"key1198": 1198,
	"key1199": 1199,
	"key1200": 1200,
	"key1201": 1201,
	"key1202": 1202,
	"key1203": 1203,
	"key1204": 1204,
	"key1205": 1205,
	"key1206": 1206,
	"key1207": 1207,
	"key1208": 1208,
	"key1209": 1209,
	"key1210": 1210,
	"key1211": 1211,
	"key1212": 1212,
	"key1213": 1213,
	"key1214": 1214,
	"key1215": 1215,
	"key1216": 1216,
	"key1217": 1217,
	"key1218": 1218,
	"key1219": 1219,
	"key1220": 1220,
	"key1221": 1221,
	"key1222": 1222,
	"key1223": 1223,
	"key1224": 1224,
	"key1225": 1225,
	"key1226": 1226,
	"key1227": 1227,
	"key1228": 1228,
	"key1229": 1229,
	"key1230": 1230,
	"key1231": 1231,
	"key1232": 1232,
	"key1233": 1233,
	"key1234": 1234,
	"key1235": 1235,
	"key1236": 1236,
	"key1237": 1237,
	"key1238": 1238,
	"key1239": 1239,
	"key1240": 1240,
	"key1241": 1241,
	"key1242": 1242,
	"key1243": 1243,
	"key1244": 1244,
	"key1245": 1245,
	"key1246": 1246,
	"key1247": 1247,
	"key1248": 1248,
	"key1249": 1249,
	"key1250": 1250,
	"key1251": 1251,
	"key1252": 1252,
	"key1253": 1253,
	"key1254": 1254,
	"key1255": 1255,
	"key1256": 1256,
	"key1257": 1257,
	"key1258": 1258,
	"key1259": 1259,
	"key1260": 1260,
	"key1261": 1261,
	"key1262": 1262,
	"key1263": 1263,
	"key1264": 1264,
	"key1265": 1265,
	"key1266": 1266,
	"key1267": 1267,
	"key1268": 1268,
	"key1269": 1269,
	"key1270": 1270,
	"key1271": 1271,
	"key1272": 1272,
	"key1273": 1273,
	"key1274": 1274,
	"key1275": 1275,
	"key1276": 1276,
	"key1277": 1277,
	"key1278": 1278,
	"key1279": 1279,
	"key1280": 1280,
	"key1281": 1281,
	"key1282": 1282,
	"key1283": 1283,
	"key1284": 1284,
	"key1285": 1285,
	"key1286": 1286,
	"key1287": 1287,
	"key1288": 1288,
	"key1289": 1289,
	"key1290": 1290,
	"key1291": 1291,
	"key1292": 1292,
	"key1293": 1293,
	"key1294": 1294,
	"key1295": 1295,
	"key1296": 1296,
	"key1297": 1297,
	"key1298": 1298,
	"key1299": 1299,
	"key1300": 1300,
	"key1301": 1301,
	"key1302": 1302,
	"key1303": 1303,
	"key1304": 1304,
	"key1305": 1305,
	"key1306": 1306,
	"key1307": 1307,
	"key1308": 1308,
	"key1309": 1309,
	"key1310": 1310,
	"key1311": 1311,
	"key1312": 1312,
	"key1313": 1313,
	"key1314": 1314,
	"key1315": 1315,
	"key1316": 1316,
	"key1317": 1317,
	"key1318": 1318,
	"key1319": 1319,
	"key1320": 1320,
	"key1321": 1321,
	"key1322": 1322,
	"key1323": 1323,
	"key1324": 1324,
	"key1325": 1325,
	"key1326": 1326,
	"key1327": 1327,
	"key1328": 1328,
	"key1329": 1329,
	"key1330": 1330,
	"key1331": 1331,
	"key1332": 1332,
	"key1333": 1333,
	"key1334": 1334,
	"key1335": 1335,
	"key1336": 1336,
	"key1337": 1337,
	"key1338": 1338,
	"key1339": 1339,
	"key1340": 1340,
	"key1341": 1341,
	"key1342": 1342,
	"key1343": 1343,
	"key1344": 1344,
	"key1345": 1345,
	"key1346": 1346,
	"key1347": 1347,
	"key1348": 1348,
	"key1349": 1349,
	"key1350": 1350,
	"key1351": 1351,
	"key1352": 1352,
	"key1353": 1353,
	"key1354": 1354,
	"key1355": 1355,
	"key1356": 1356,
	"key1357": 1357,
	"key1358": 1358,
	"key1359": 1359,
	"key1360": 1360,
	"key1361": 1361,
	"key1362": 1362,
	"key1363": 1363,
	"key1364": 1364,
	"key1365": 1365,
	"key1366": 1366,
	"key1367": 1367,
	"key1368": 1368,
	"key1369": 1369,
	"key1370": 1370,
	"key1371": 1371,
	"key1372": 1372,
	"key1373": 1373,
	"key1374": 1374,
	"key1375": 1375,
	"key1376": 1376,
	"key1377": 1377,
	"key1378": 1378,
	"key1379": 1379,
	"key1380": 1380,
	"key1381": 1381,
	"key1382": 1382,
	"key1383": 1383,
	"key1384": 1384,
	"key1385": 1385,
	"key1386": 1386,
	"key1387": 1387,
	"key1388": 1388,
	"key1389": 1389,
	"key1390": 1390,
	"key1391": 1391,
	"key1392": 1392,
	"key1393": 1393,
	"key1394": 1394,
	"key1395": 1395,
	"key1396": 1396,
	"key1397": 1397,
	"key1398": 1398,
	"key1399": 1399,
	"key1400": 1400,
	"key1401": 1401,
	"key1402": 1402,
	"key1403": 1403,
	"key1404": 1404,
	"key1405": 1405,
	"key1406": 1406,
	"key1407": 1407,
	"key1408": 1408,
	"key1409": 1409,
	"key1410": 1410,
	"key1411": 1411,
	"key1412": 1412,
	"key1413": 1413,
	"key1414": 1414,
	"key1415": 1415,
	"key1416": 1416,
	"key1417": 1417,
	"key1418": 1418,
	"key1419": 1419,
	"key1420": 1420,
	"key1421": 1421,
	"key1422": 1422,
	"key1423": 1423,
	"key1424": 1424,
	"key1425": 1425,
	"key1426": 1426,
	"key1427": 1427,
	"key1428": 1428,
	"key1429": 1429,
	"key1430": 1430,
	"key1431": 1431,
	"key1432": 1432,
	"key1433": 1433,
	"key1434": 1434,
	"key1435": 1435,
	"key1436": 1436,
	"key1437": 1437,
	"key1438": 1438,
	"key1439": 1439,
	"key1440": 1440,
	"key1441": 1441,
	"key1442": 1442,
	"key1443": 1443,
	"key1444": 1444,
	"key1445": 1445,
	"key1446": 1446,
	"key1447": 1447,
	"key1448": 1448,
	"key1449": 1449,
	"key1450": 1450,
	"key1451": 1451,
	"key1452": 1452,
	"key1453": 1453,
	"key1454": 1454,
	"key1455": 1455,
	"key1456": 1456,
	"key1457": 1457,
	"key1458": 1458,
	"key1459": 1459,
	"key1460": 1460,
	"key1461": 1461,
	"key1462": 1462,
	"key1463": 1463,
	"key1464": 1464,
	"key1465": 1465,
	"key1466": 1466,
	"key1467": 1467,
	"key1468": 1468,
	"key1469": 1469,
	"key1470": 1470,
	"key1471": 1471,
	"key1472": 1472,
	"key1473": 1473,
	"key1474": 1474,
	"key1475": 1475,
	"key1476": 1476,
	"key1477": 1477,
	"key1478": 1478,
	"key1479": 1479,
	"key1480": 1480,
	"key1481": 1481,
	"key1482": 1482,
	"key1483": 1483,
	"key1484": 1484,
	"key1485": 1485,
	"key1486": 1486,
	"key1487": 1487,
	"key1488": 1488,
	"key1489": 1489,
	"key1490": 1490,
	"key1491": 1491,
	"key1492": 1492,
	"key1493": 1493,
	"key1494": 1494,
	"key1495": 1495,
	"key1496": 1496,
	"key1497": 1497,
	"key1498": 1498,
	"key1499": 1499,
	"key1500": 1500,
	"key1501": 1501,
	"key1502": 1502,
	"key1503": 1503,
	"key1504": 1504,
	"key1505": 1505,
	"key1506": 1506,
	"key1507": 1507,
	"key1508": 1508,
	"key1509": 1509,
	"key1510": 1510,
	"key1511": 1511,
	"key1512": 1512,
	"key1513": 1513,
	"key1514": 1514,
	"key1515": 1515,
	"key1516": 1516,
	"key1517": 1517,
	"key1518": 1518,
	"key1519": 1519,
	"key1520": 1520,
	"key1521": 1521,
	"key1522": 1522,
	"key1523": 1523,
	"key1524": 1524,
	"key1525": 1525,
	"key1526": 1526,
	"key1527": 1527,
	"key1528": 1528,
	"key1529": 1529,
	"key1530": 1530,
	"key1531": 1531,
	"key1532": 1532,
	"key1533": 1533,
	"key1534": 1534,
	"key1535": 1535,
	"key1536": 1536,
	"key1537": 1537,
	"key1538": 1538,
	"key1539": 1539,
	"key1540": 1540,
	"key1541": 1541,
	"key1542": 1542,
	"key1543": 1543,
	"key1544": 1544,
	"key1545": 1545,
	"key1546": 1546,
	"key1547": 1547,
	"key1548": 1548,
	"key1549": 1549,
	"key1550": 1550,
	"key1551": 1551,
	"key1552": 1552,
	"key1553": 1553,
	"key1554": 1554,
	"key1555": 1555,
	"key1556": 1556,
	"key1557": 1557,
	"key1558": 1558,
	"key1559": 1559,
	"key1560": 1560,
	"key1561": 1561,
	"key1562": 1562,
	"key1563": 1563,
	"key1564": 1564,
	"key1565": 1565,
	"key1566": 1566,
	"key1567": 1567,
	"key1568": 1568,
	"key1569": 1569,
	"key1570": 1570,
	"key1571": 1571,
	"key1572": 1572,
	"key1573": 1573,
	"key1574": 1574,
	"key1575": 1575,
	"key1576": 1576,
	"key1577": 1577,
	"key1578": 1578,
	"key1579": 1579,
	"key1580": 1580,
	"key1581": 1581,
	"key1582": 1582,
	"key1583": 1583,
	"key1584": 1584,
	"key1585": 1585,
	"key1586": 1586,
	"key1587": 1587,
	"key1588": 1588,
	"key1589": 1589,
	"key1590": 1590,
	"key1591": 1591,
	"key1592": 1592,
	"key1593": 1593,
	"key1594": 1594,
	"key1595": 1595,
	"key1596": 1596,
	"key1597": 1597,
	"key1598": 1598,
	"key1599": 1599,
	"key1600": 1600,
	"key1601": 1601,
	"key1602": 1602,
	"key1603": 1603,
	"key1604": 1604,
	"key1605": 1605,
	"key1606": 1606,
	"key1607": 1607,
	"key1608": 1608,
	"key1609": 1609,
	"key1610": 1610,
	"key1611": 1611,
	"key1612": 1612,
	"key1613": 1613,
	"key1614": 1614,
	"key1615": 1615,
	"key1616": 1616,
	"key1617": 1617,
	"key1618": 1618,
	"key1619": 1619,
	"key1620": 1620,
	"key1621": 1621,
	"key1622": 1622,
	"key1623": 1623,
	"key1624": 1624,
	"key1625": 1625,
	"key1626": 1626,
	"key1627": 1627,
	"key1628": 1628,
	"key1629": 1629,
	"key1630": 1630,
	"key1631": 1631,
	"key1632": 1632,
	"key1633": 1633,
	"key1634": 1634,
	"key1635": 1635,
	"key1636": 1636,
	"key1637": 1637,
	"key1638": 1638,
	"key1639": 1639,
	"key1640": 1640,
	"key1641": 1641,
	"key1642": 1642,
	"key1643": 1643,
	"key1644": 1644,
	"key1645": 1645,
	"key1646": 1646,
	"key1647": 1647,
	"key1648": 1648,
	"key1649": 1649,
	"key1650": 1650,
	"key1651": 1651,
	"key1652": 1652,
	"key1653": 1653,
	"key1654": 1654,
	"key1655": 1655,
	"key1656": 1656,
	"key1657": 1657,
	"key1658": 1658,
	"key1659": 1659,
	"key1660": 1660,
	"key1661": 1661,
	"key1662": 1662,
	"key1663": 1663,
	"key1664": 1664,
	"key1665": 1665,
	"key1666": 1666,
	"key1667": 1667,
	"key1668": 1668,
	"key1669": 1669,
	"key1670": 1670,
	"key1671": 1671,
	"key1672": 1672,
	"key1673": 1673,
	"key1674": 1674,
	"key1675": 1675,
	"key1676": 1676,
	"key1677": 1677,
	"key1678": 1678,
	"key1679": 1679,
	"key1680": 1680,
	"key1681": 1681,
	"key1682": 1682,
	"key1683": 1683,
	"key1684": 1684,
	"key1685": 1685,
	"key1686": 1686,
	"key1687": 1687,
	"key1688": 1688,
	"key1689": 1689,
	"key1690": 1690,
	"key1691": 1691,
	"key1692": 1692,
	"key1693": 1693,
	"key1694": 1694,
	"key1695": 1695,
	"key1696": 1696,
	"key1697": 1697,
	"key1698": 1698,
	"key1699": 1699,
	"key1700": 1700,
	"key1701": 1701,
	"key1702": 1702,
	"key1703": 1703,
	"key1704": 1704,
	"key1705": 1705,
	"key1706": 1706,
	"key1707": 1707,
	"key1708": 1708,
	"key1709": 1709,
	"key1710": 1710,
	"key1711": 1711,
	"key1712": 1712,
	"key1713": 1713,
	"key1714": 1714,
	"key1715": 1715,
	"key1716": 1716,
	"key1717": 1717,
	"key1718": 1718,
	"key1719": 1719,
	"key1720": 1720,
	"key1721": 1721,
	"key1722": 1722,
	"key1723": 1723,
	"key1724": 1724,
	"key1725": 1725,
	"key1726": 1726,
	"key1727": 1727,
	"key1728": 1728,
	"key1729": 1729,
	"key1730": 1730,
	"key1731": 1731,
	"key1732": 1732,
	"key1733": 1733,
	"key1734": 1734,
	"key1735": 1735,
	"key1736": 1736,
	"key1737": 1737,
	"key1738": 1738,
	"key1739": 1739,
	"key1740": 1740,
	"key1741": 1741,
	"key1742": 1742,
	"key1743": 1743,
	"key1744": 1744,
	"key1745": 1745,
	"key1746": 1746,
	"key1747": 1747,
	"key1748": 1748,
	"key1749": 1749,
	"key1750": 1750,
	"key1751": 1751,
	"key1752": 1752,
	"key1753": 1753,
	"key1754": 1754,
	"key1755": 1755,
	"key1756": 1756,
	"key1757": 1757,
	"key1758": 1758,
	"key1759": 1759,
	"key1760": 1760,
	"key1761": 1761,
	"key1762": 1762,
	"key1763": 1763,
	"key1764": 1764,
	"key1765": 1765,
	"key1766": 1766,
	"key1767": 1767,
	"key1768": 1768,
	"key1769": 1769,
	"key1770": 1770,
	"key1771": 1771,
	"key1772": 1772,
	"key1773": 1773,
	"key1774": 1774,
	"key1775": 1775,
	"key1776": 1776,
	"key1777": 1777,
	"key1778": 1778,
	"key1779": 1779,
	"key1780": 1780,
	"key1781": 1781,
	"key1782": 1782,
	"key1783": 1783,
	"key1784": 1784,
	"key1785": 1785,
	"key1786": 1786,
	"key1787": 1787,
	"key1788": 1788,
	"key1789": 1789,
	"key1790": 1790,
	"key1791": 1791,
	"key1792": 1792,
	"key1793": 1793,
	"key1794": 1794,
	"key1795": 1795,
	"key1796": 1796,
	"key1797": 1797,
	"key1798": 1798,
	"key1799": 1799,
	"key1800": 1800,
	"key1801": 1801,
	"key1802": 1802,
	"key1803": 1803,
	"key1804": 1804,
	"key1805": 1805,
	"key1806": 1806,
	"key1807": 1807,
	"key1808": 1808,
	"key1809": 1809,
	"key1810": 1810,
	"key1811": 1811,
	"key1812": 1812,
	"key1813": 1813,
	"key1814": 1814,
	"key1815": 1815,
	"key1816": 1816,
	"key1817": 1817,
	"key1818": 1818,
	"key1819": 1819,
	"key1820": 1820,
	"key1821": 1821,
	"key1822": 1822,
	"key1823": 1823,
	"key1824": 1824,
	"key1825": 1825,
	"key1826": 1826,
	"key1827": 1827,
	"key1828": 1828,
	"key1829": 1829,
	"key1830": 1830,
	"key1831": 1831,
	"key1832": 1832,
	"key1833": 1833,
	"key1834": 1834,
	"key1835": 1835,
	"key1836": 1836,
	"key1837": 1837,
	"key1838": 1838,
	"key1839": 1839,
	"key1840": 1840,
	"key1841": 1841,
	"key1842": 1842,
	"key1843": 1843,
	"key1844": 1844,
	"key1845": 1845,
	"key1846": 1846,
	"key1847": 1847,
	"key1848": 1848,
	"key1849": 1849,
	"key1850": 1850,
	"key1851": 1851,
	"key1852": 1852,
	"key1853": 1853,
	"key1854": 1854,
	"key1855": 1855,
	"key1856": 1856,
	"key1857": 1857,
	"key1858": 1858,
	"key1859": 1859,
	"key1860": 1860,
	"key1861": 1861,
	"key1862": 1862,
	"key1863": 1863,
	"key1864": 1864,
	"key1865": 1865,
	"key1866": 1866,
	"key1867": 1867,
	"key1868": 1868,
	"key1869": 1869,
	"key1870": 1870,
	"key1871": 1871,
	"key1872": 1872,
	"key1873": 1873,
	"key1874": 1874,
	"key1875": 1875,
	"key1876": 1876,
	"key1877": 1877,
	"key1878": 1878,
	"key1879": 1879,
	"key1880": 1880,
	"key1881": 1881,
	"key1882": 1882,
	"key1883": 1883,
	"key1884": 1884,
	"key1885": 1885,
	"key1886": 1886,
	"key1887": 1887,
	"key1888": 1888,
	"key1889": 1889,
	"key1890": 1890,
	"key1891": 1891,
	"key1892": 1892,
	"key1893": 1893,
	"key1894": 1894,
	"key1895": 1895,
	"key1896": 1896,
	"key1897": 1897,
	"key1898": 1898,
	"key1899": 1899,
	"key1900": 1900,
	"key1901": 1901,
	"key1902": 1902,
	"key1903": 1903,
	"key1904": 1904,
	"key1905": 1905,
	"key1906": 1906,
	"key1907": 1907,
	"key1908": 1908,
	"key1909": 1909,
	"key1910": 1910,
	"key1911": 1911,
	"key1912": 1912,
	"key1913": 1913,
	"key1914": 1914,
	"key1915": 1915,
	"key1916": 1916,
	"key1917": 1917,
	"key1918": 1918,
	"key1919": 1919,
	"key1920": 1920,
	"key1921": 1921,
	"key1922": 1922,
	"key1923": 1923,
	"key1924": 1924,
	"key1925": 1925,
	"key1926": 1926,
	"key1927": 1927,
	"key1928": 1928,
	"key1929": 1929,
	"key1930": 1930,
	"key1931": 1931,
	"key1932": 1932,
	"key1933": 1933,
	"key1934": 1934,
	"key1935": 1935,
	"key1936": 1936,
	"key1937": 1937,
	"key1938": 1938,
	"key1939": 1939,
	"key1940": 1940,
	"key1941": 1941,
	"key1942": 1942,
	"key1943": 1943,
	"key1944": 1944,
	"key1945": 1945,
	"key1946": 1946,
	"key1947": 1947,
	"key1948": 1948,
	"key1949": 1949,
	"key1950": 1950,
	"key1951": 1951,
	"key1952": 1952,
	"key1953": 1953,
	"key1954": 1954,
	"key1955": 1955,
	"key1956": 1956,
	"key1957": 1957,
	"key1958": 1958,
	"key1959": 1959,
	"key1960": 1960,
	"key1961": 1961,
	"key1962": 1962,
	"key1963": 1963,
	"key1964": 1964,
	"key1965": 1965,
	"key1966": 1966,
	"key1967": 1967,
	"key1968": 1968,
	"key1969": 1969,
	"key1970": 1970,
	"key1971": 1971,
	"key1972": 1972,
	"key1973": 1973,
	"key1974": 1974,
	"key1975": 1975,
	"key1976": 1976,
	"key1977": 1977,
	"key1978": 1978,
	"key1979": 1979,
	"key1980": 1980,
	"key1981": 1981,
	"key1982": 1982,
	"key1983": 1983,
	"key1984": 1984,
	"key1985": 1985,
	"key1986": 1986,
	"key1987": 1987,
	"key1988": 1988,
	"key1989": 1989,
	"key1990": 1990,
	"key1991": 1991,
	"key1992": 1992,
	"key1993": 1993,
	"key1994": 1994,
	"key1995": 1995,
	"key1996": 1996,
	"key1997": 1997,
	"key1998": 1998,
	"key1999": 1999,
	"key2000": 2000,
	"key2001": 2001,
	"key2002": 2002,
	"key2003": 2003,
	"key2004": 2004,
	"key2005": 2005,
	"key2006": 2006,
	"key2007": 2007,
	"key2008": 2008,
	"key2009": 2009,
	"key2010": 2010,
	"key2011": 2011,
	"key2012": 2012,
	"key2013": 2013,
	"key2014": 2014,
	"key2015": 2015,
	"key2016": 2016,
	"key2017": 2017,
	"key2018": 2018,
	"key2019": 2019,
	"key2020": 2020,
	"key2021": 2021,
	"key2022": 2022,
	"key2023": 2023,
	"key2024": 2024,
	"key2025": 2025,
	"key2026": 2026,
	"key2027": 2027,
	"key2028": 2028,
	"key2029": 2029,
	"key2030": 2030,
	"key2031": 2031,
	"key2032": 2032,
	"key2033": 2033,
	"key2034": 2034,
	"key2035": 2035,
	"key2036": 2036,
	"key2037": 2037,
	"key2038": 2038,
	"key2039": 2039,
	"key2040": 2040,
	"key2041": 2041,
	"key2042": 2042,
	"key2043": 2043,
	"key2044": 2044,
	"key2045": 2045,
	"key2046": 2046,
	"key2047": 2047,
	"key2048": 2048,
	"key2049": 2049,
	"key2050": 2050,
	"key2051": 2051,
	"key2052": 2052,
	"key2053": 2053,
	"key2054": 2054,
	"key2055": 2055,
	"key2056": 2056,
	"key2057": 2057,
	"key2058": 2058,
	"key2059": 2059,
	"key2060": 2060,
	"key2061": 2061,
	"key2062": 2062,
	"key2063": 2063,
	"key2064": 2064,
	"key2065": 2065,
	"key2066": 2066,
	"key2067": 2067,
	"key2068": 2068,
	"key2069": 2069,
	"key2070": 2070,
	"key2071": 2071,
	"key2072": 2072,
	"key2073": 2073,
	"key2074": 2074,
	"key2075": 2075,
	"key2076": 2076,
	"key2077": 2077,
	"key2078": 2078,
	"key2079": 2079,
	"key2080": 2080,
	"key2081": 2081,
	"key2082": 2082,
	"key2083": 2083,
	"key2084": 2084,
	"key2085": 2085,
	"key2086": 2086,
	"key2087": 2087,
	"key2088": 2088,
	"key2089": 2089,
	"key2090": 2090,
	"key2091": 2091,
	"key2092": 2092,
	"key2093": 2093,
	"key2094": 2094,
	"key2095": 2095,
	"key2096": 2096,
	"key2097": 2097,
	"key2098": 2098,
	"key2099": 2099,
	"key2100": 2100,
	"key2101": 2101,
	"key2102": 2102,
	"key2103": 2103,
	"key2104": 2104,
	"key2105": 2105,
	"key2106": 2106,
	"key2107": 2107,
	"key2108": 2108,
	"key2109": 2109,
	"key2110": 2110,
	"key2111": 2111,
	"key2112": 2112,
	"key2113": 2113,
	"key2114": 2114,
	"key2115": 2115,
	"key2116": 2116,
	"key2117": 2117,
	"key2118": 2118,
	"key2119": 2119,
	"key2120": 2120,
	"key2121": 2121,
	"key2122": 2122,
	"key2123": 2123,
	"key2124": 2124,
	"key2125": 2125,
	"key2126": 2126,
	"key2127": 2127,
	"key2128": 2128,
	"key2129": 2129,
	"key2130": 2130,
	"key2131": 2131,
	"key2132": 2132,
	"key2133": 2133,
	"key2134": 2134,
	"key2135": 2135,
	"key2136": 2136,
	"key2137": 2137,
	"key2138": 2138,
	"key2139": 2139,
	"key2140": 2140,
	"key2141": 2141,
	"key2142": 2142,
	"key2143": 2143,
	"key2144": 2144,
	"key2145": 2145,
	"key2146": 2146,
	"key2147": 2147,
	"key2148": 2148,
	"key2149": 2149,
	"key2150": 2150,
	"key2151": 2151,
	"key2152": 2152,
	"key2153": 2153,
	"key2154": 2154,
	"key2155": 2155,
	"key2156": 2156,
	"key2157": 2157,
	"key2158": 2158,
	"key2159": 2159,
	"key2160": 2160,
	"key2161": 2161,
	"key2162": 2162,
	"key2163": 2163,
	"key2164": 2164,
	"key2165": 2165,
	"key2166": 2166,
	"key2167": 2167,
	"key2168": 2168,
	"key2169": 2169,
	"key2170": 2170,
	"key2171": 2171,
	"key2172": 2172,
	"key2173": 2173,
	"key2174": 2174,
	"key2175": 2175,
	"key2176": 2176,
	"key2177": 2177,
	"key2178": 2178,
	"key2179": 2179,
	"key2180": 2180,
	"key2181": 2181,
	"key2182": 2182,
	"key2183": 2183,
	"key2184": 2184,
	"key2185": 2185,
	"key2186": 2186,
	"key2187": 2187,
	"key2188": 2188,
	"key2189": 2189,
	"key2190": 2190,
	"key2191": 2191,
	"key2192": 2192,
	"key2193": 2193,
	"key2194": 2194,
	"key2195": 2195,
	"key2196": 2196,
	"key2197": 2197,
	"key2198": 2198,
	"key2199": 2199,
	"key2200": 2200,
	"key2201": 2201,
	"key2202": 2202,
	"key2203": 2203,
	"key2204": 2204,
	"key2205": 2205,
	"key2206": 2206,
	"key2207": 2207,
	"key2208": 2208,
	"key2209": 2209,
	"key2210": 2210,
	"key2211": 2211,
	"key2212": 2212,
	"key2213": 2213,
	"key2214": 2214,
	"key2215": 2215,
	"key2216": 2216,
	"key2217": 2217,
	"key2218": 2218,
	"key2219": 2219,
	"key2220": 2220,
	"key2221": 2221,
	"key2222": 2222,
	"key2223": 2223,
	"key2224": 2224,
	"key2225": 2225,
	"key2226": 2226,
	"key2227": 2227,
	"key2228": 2228,
	"key2229": 2229,
	"key2230": 2230,
	"key2231": 2231,
	"key2232": 2232,
	"key2233": 2233,
	"key2234": 2234,
	"key2235": 2235,
	"key2236": 2236,
	"key2237": 2237,
	"key2238": 2238,
	"key2239": 2239,
	"key2240": 2240,
	"key2241": 2241,
	"key2242": 2242,
	"key2243": 2243,
	"key2244": 2244,
	"key2245": 2245,
	"key2246": 2246,
	"key2247": 2247,
	"key2248": 2248,
	"key2249": 2249,
	"key2250": 2250,
	"key2251": 2251,
	"key2252": 2252,
	"key2253": 2253,
	"key2254": 2254,
	"key2255": 2255,
	"key2256": 2256,
	"key2257": 2257,
	"key2258": 2258,
	"key2259": 2259,
	"key2260": 2260,
	"key2261": 2261,
	"key2262": 2262,
	"key2263": 2263,
	"key2264": 2264,
	"key2265": 2265,
	"key2266": 2266,
	"key2267": 2267,
	"key2268": 2268,
	"key2269": 2269,
	"key2270": 2270,
	"key2271": 2271,
	"key2272": 2272,
	"key2273": 2273,
	"key2274": 2274,
	"key2275": 2275,
	"key2276": 2276,
	"key2277": 2277,
	"key2278": 2278,
	"key2279": 2279,
	"key2280": 2280,
	"key2281": 2281,
	"key2282": 2282,
	"key2283": 2283,
	"key2284": 2284,
	"key2285": 2285,
	"key2286": 2286,
	"key2287": 2287,
	"key2288": 2288,
	"key2289": 2289,
	"key2290": 2290,
	"key2291": 2291,
	"key2292": 2292,
	"key2293": 2293,
	"key2294": 2294,
	"key2295": 2295,
	"key2296": 2296,
	"key2297": 2297,
	"key2298": 2298,
	"key2299": 2299,
	"key2300": 2300,
	"key2301": 2301,
	"key2302": 2302,
	"key2303": 2303,
	"key2304": 2304,
	"key2305": 2305,
	"key2306": 2306,
	"key2307": 2307,
	"key2308": 2308,
	"key2309": 2309,
	"key2310": 2310,
	"key2311": 2311,
	"key2312": 2312,
	"key2313": 2313,
	"key2314": 2314,
	"key2315": 2315,
	"key2316": 2316,
	"key2317": 2317,
	"key2318": 2318,
	"key2319": 2319,
	"key2320": 2320,
	"key2321": 2321,
	"key2322": 2322,
	"key2323": 2323,
	"key2324": 2324,
	"key2325": 2325,
	"key2326": 2326,
	"key2327": 2327,
	"key2328": 2328,
	"key2329": 2329,
	"key2330": 2330,
	"key2331": 2331,
	"key2332": 2332,
	"key2333": 2333,
	"key2334": 2334,
	"key2335": 2335,
	"key2336": 2336,
	"key2337": 2337,
	"key2338": 2338,
	"key2339": 2339,
	"key2340": 2340,
	"key2341": 2341,
	"key2342": 2342,
	"key2343": 2343,
	"key2344": 2344,
	"key2345": 2345,
	"key2346": 2346,
	"key2347": 2347,
	"key2348": 2348,
	"key2349": 2349,
	"key2350": 2350,
	"key2351": 2351,
	"key2352": 2352,
	"key2353": 2353,
	"key2354": 2354,
	"key2355": 2355,
	"key2356": 2356,
	"key2357": 2357,
	"key2358": 2358,
	"key2359": 2359,
	"key2360": 2360,
	"key2361": 2361,
	"key2362": 2362,
	"key2363": 2363,
	"key2364": 2364,
	"key2365": 2365,
	"key2366": 2366,
	"key2367": 2367,
	"key2368": 2368,
	"key2369": 2369,
	"key2370": 2370,
	"key2371": 2371,
	"key2372": 2372,
	"key2373": 2373,
	"key2374": 2374,
	"key2375": 2375,
	"key2376": 2376,
	"key2377": 2377,
	"key2378": 2378,
	"key2379": 2379,
	"key2380": 2380,
	"key2381": 2381,
	"key2382": 2382,
	"key2383": 2383,
	"key2384": 2384,
	"key2385": 2385,
	"key2386": 2386,
	"key2387": 2387,
	"key2388": 2388,
	"key2389": 2389,
	"key2390": 2390,
	"key2391": 2391,
	"key2392": 2392,
	"key2393": 2393,
	"key2394": 2394,
	"key2395": 2395,
	"key2396": 2396,
	"key2397": 2397,
	"key2398": 2398,
	"key2399": 2399,
	"key2400": 2400,
	"key2401": 2401,
	"key2402": 2402,
	"key2403": 2403,
	"key2404": 2404,
	"key2405": 2405,
	"key2406": 2406,
	"key2407": 2407,
	"key2408": 2408,
	"key2409": 2409,
	"key2410": 2410,
	"key2411": 2411,
	"key2412": 2412,
	"key2413": 2413,
	"key2414": 2414,
	"key2415": 2415,
	"key2416": 2416,
	"key2417": 2417,
	"key2418": 2418,
	"key2419": 2419,
	"key2420": 2420,
	"key2421": 2421,
	"key2422": 2422,
	"key2423": 2423,
	"key2424": 2424,
	"key2425": 2425,
	"key2426": 2426,
	"key2427": 2427,
	"key2428": 2428,
	"key2429": 2429,
	"key2430": 2430,
	"key2431": 2431,
	"key2432": 2432,
	"key2433": 2433,
	"key2434": 2434,
	"key2435": 2435,
	"key2436": 2436,
	"key2437": 2437,
	"key2438": 2438,
	"key2439": 2439,
	"key2440": 2440,
	"key2441": 2441,
	"key2442": 2442,
	"key2443": 2443,
	"key2444": 2444,
	"key2445": 2445,
	"key2446": 2446,
	"key2447": 2447,
	"key2448": 2448,
	"key2449": 2449,
	"key2450": 2450,
	"key2451": 2451,
	"key2452": 2452,
	"key2453": 2453,
	"key2454": 2454,
	"key2455": 2455,
	"key2456": 2456,
	"key2457": 2457,
	"key2458": 2458,
	"key2459": 2459,
	"key2460": 2460,
	"key2461": 2461,
	"key2462": 2462,
	"key2463": 2463,
	"key2464": 2464,
	"key2465": 2465,
	"key2466": 2466,
	"key2467": 2467,
	"key2468": 2468,
	"key2469": 2469,
	"key2470": 2470,
	"key2471": 2471,
	"key2472": 2472,
	"key2473": 2473,
	"key2474": 2474,
	"key2475": 2475,
	"key2476": 2476,
	"key2477": 2477,
	"key2478": 2478,
	"key2479": 2479,
	"key2480": 2480,
	"key2481": 2481,
	"key2482": 2482,
	"key2483": 2483,
	"key2484": 2484,
	"key2485": 2485,
	"key2486": 2486,
	"key2487": 2487,
	"key2488": 2488,
	"key2489": 2489,
	"key2490": 2490,
	"key2491": 2491,
	"key2492": 2492,
	"key2493": 2493,
	"key2494": 2494,
	"key2495": 2495,
	"key2496": 2496,
	"key2497": 2497,
	"key2498": 2498,
	"key2499": 2499,
	"key2500": 2500,
	"key2501": 2501,
	"key2502": 2502,
	"key2503": 2503,
	"key2504": 2504,
	"key2505": 2505,
	"key2506": 2506,
	"key2507": 2507,
	"key2508": 2508,
	"key2509": 2509,
	"key2510": 2510,
	"key2511": 2511,
	"key2512": 2512,
	"key2513": 2513,
	"key2514": 2514,
	"key2515": 2515,
	"key2516": 2516,
	"key2517": 2517,
	"key2518": 2518,
	"key2519": 2519,
	"key2520": 2520,
	"key2521": 2521,
	"key2522": 2522,
	"key2523": 2523,
	"key2524": 2524,
	"key2525": 2525,
	"key2526": 2526,
	"key2527": 2527,
	"key2528": 2528,
	"key2529": 2529,
	"key2530": 2530,
	"key2531": 2531,
	"key2532": 2532,
	"key2533": 2533,
	"key2534": 2534,
	"key2535": 2535,
	"key2536": 2536,
	"key2537": 2537,
	"key2538": 2538,
	"key2539": 2539,
	"key2540": 2540,
	"key2541": 2541,
	"key2542": 2542,
	"key2543": 2543,
	"key2544": 2544,
	"key2545": 2545,
	"key2546": 2546,
	"key2547": 2547,
	"key2548": 2548,
	"key2549": 2549,
	"key2550": 2550,
	"key2551": 2551,
	"key2552": 2552,
	"key2553": 2553,
	"key2554": 2554,
	"key2555": 2555,
	"key2556": 2556,
	"key2557": 2557,
	"key2558": 2558,
	"key2559": 2559,
	"key2560": 2560,
	"key2561": 2561,
	"key2562": 2562,
	"key2563": 2563,
	"key2564": 2564,
	"key2565": 2565,
	"key2566": 2566,
	"key2567": 2567,
	"key2568": 2568,
	"key2569": 2569,
	"key2570": 2570,
	"key2571": 2571,
	"key2572": 2572,
	"key2573": 2573,
	"key2574": 2574,
	"key2575": 2575,
	"key2576": 2576,
	"key2577": 2577,
	"key2578": 2578,
	"key2579": 2579,
	"key2580": 2580,
	"key2581": 2581,
	"key2582": 2582,
	"key2583": 2583,
	"key2584": 2584,
	"key2585": 2585,
	"key2586": 2586,
	"key2587": 2587,
	"key2588": 2588,
	"key2589": 2589,
	"key2590": 2590,
	"key2591": 2591,
	"key2592": 2592,
	"key2593": 2593,
	"key2594": 2594,
	"key2595": 2595,
	"key2596": 2596,
	"key2597": 2597,
	"key2598": 2598,
	"key2599": 2599,
	"key2600": 2600,
	"key2601": 2601,
	"key2602": 2602,
	"key2603": 2603,
	"key2604": 2604,
	"key2605": 2605,
	"key2606": 2606,
	"key2607": 2607,
	"key2608": 2608,
	"key2609": 2609,
	"key2610": 2610,
	"key2611": 2611,
	"key2612": 2612,
	"key2613": 2613,
	"key2614": 2614,
	"key2615": 2615,
	"key2616": 2616,
	"key2617": 2617,
	"key2618": 2618,
	"key2619": 2619,
	"key2620": 2620,
	"key2621": 2621,
	"key2622": 2622,
	"key2623": 2623,
	"key2624": 2624,
	"key2625": 2625,
	"key2626": 2626,
	"key2627": 2627,
	"key2628": 2628,
	"key2629": 2629,
	"key2630": 2630,
	"key2631": 2631,
	"key2632": 2632,
	"key2633": 2633,
	"key2634": 2634,
	"key2635": 2635,
	"key2636": 2636,
	"key2637": 2637,
	"key2638": 2638,
	"key2639": 2639,
	"key2640": 2640,
	"key2641": 2641,
	"key2642": 2642,
	"key2643": 2643,
	"key2644": 2644,
	"key2645": 2645,
	"key2646": 2646,
	"key2647": 2647,
	"key2648": 2648,
	"key2649": 2649,
	"key2650": 2650,
	"key2651": 2651,
	"key2652": 2652,
	"key2653": 2653,
	"key2654": 2654,
	"key2655": 2655,
	"key2656": 2656,
	"key2657": 2657,
	"key2658": 2658,
	"key2659": 2659,
	"key2660": 2660,
	"key2661": 2661,
	"key2662": 2662,
	"key2663": 2663,
	"key2664": 2664,
	"key2665": 2665,
	"key2666": 2666,
	"key2667": 2667,
	"key2668": 2668,
	"key2669": 2669,
	"key2670": 2670,
	"key2671": 2671,
	"key2672": 2672,
	"key2673": 2673,
	"key2674": 2674,
	"key2675": 2675,
	"key2676": 2676,
	"key2677": 2677,
	"key2678": 2678,
	"key2679": 2679,
	"key2680": 2680,
	"key2681": 2681,
	"key2682": 2682,
	"key2683": 2683,
	"key2684": 2684,
	"key2685": 2685,
	"key2686": 2686,
	"key2687": 2687,
	"key2688": 2688,
	"key2689": 2689,
	"key2690": 2690,
	"key2691": 2691,
	"key2692": 2692,
	"key2693": 2693,
	"key2694": 2694,
	"key2695": 2695,
	"key2696": 2696,
	"key2697": 2697,
	"key2698": 2698,
	"key2699": 2699,
	"key2700": 2700,
	"key2701": 2701,
	"key2702": 2702,
	"key2703": 2703,
	"key2704": 2704,
	"key2705": 2705,
	"key2706": 2706,
	"key2707": 2707,
	"key2708": 2708,
	"key2709": 2709,
	"key2710": 2710,
	"key2711": 2711,
	"key2712": 2712,
	"key2713": 2713,
	"key2714": 2714,
	"key2715": 2715,
	"key2716": 2716,
	"key2717": 2717,
	"key2718": 2718,
	"key2719": 2719,
	"key2720": 2720,
	"key2721": 2721,
	"key2722": 2722,
	"key2723": 2723,
	"key2724": 2724,
	"key2725": 2725,
	"key2726": 2726,
	"key2727": 2727,
	"key2728": 2728,
	"key2729": 2729,
	"key2730": 2730,
	"key2731": 2731,
	"key2732": 2732,
	"key2733": 2733,
	"key2734": 2734,
	"key2735": 2735,
	"key2736": 2736,
	"key2737": 2737,
	"key2738": 2738,
	"key2739": 2739,
	"key2740": 2740,
	"key2741": 2741,
	"key2742": 2742,
	"key2743": 2743,
	"key2744": 2744,
	"key2745": 2745,
	"key2746": 2746,
	"key2747": 2747,
	"key2748": 2748,
	"key2749": 2749,
	"key2750": 2750,
	"key2751": 2751,
	"key2752": 2752,
	"key2753": 2753,
	"key2754": 2754,
	"key2755": 2755,
	"key2756": 2756,
	"key2757": 2757,
	"key2758": 2758,
	"key2759": 2759,
	"key2760": 2760,
	"key2761": 2761,
	"key2762": 2762,
	"key2763": 2763,
	"key2764": 2764,
	"key2765": 2765,
	"key2766": 2766,
	"key2767": 2767,
	"key2768": 2768,
	"key2769": 2769,
	"key2770": 2770,
	"key2771": 2771,
	"key2772": 2772,
	"key2773": 2773,
	"key2774": 2774,
	"key2775": 2775,
	"key2776": 2776,
	"key2777": 2777,
	"key2778": 2778,
	"key2779": 2779,
	"key2780": 2780,
	"key2781": 2781,
	"key2782": 2782,
	"key2783": 2783,
	"key2784": 2784,
	"key2785": 2785,
	"key2786": 2786,
	"key2787": 2787,
	"key2788": 2788,
	"key2789": 2789,
	"key2790": 2790,
	"key2791": 2791,
	"key2792": 2792,
	"key2793": 2793,
	"key2794": 2794,
	"key2795": 2795,
	"key2796": 2796,
	"key2797": 2797,
	"key2798": 2798,
	"key2799": 2799,
	"key2800": 2800,
	"key2801": 2801,
	"key2802": 2802,
	"key2803": 2803,
	"key2804": 2804,
	"key2805": 2805,
	"key2806": 2806,
	"key2807": 2807,
	"key2808": 2808,
	"key2809": 2809,
	"key2810": 2810,
	"key2811": 2811,
	"key2812": 2812,
	"key2813": 2813,
	"key2814": 2814,
	"key2815": 2815,
	"key2816": 2816,
	"key2817": 2817,
	"key2818": 2818,
	"key2819": 2819,
	"key2820": 2820,
	"key2821": 2821,
	"key2822": 2822,
	"key2823": 2823,
	"key2824": 2824,
	"key2825": 2825,
	"key2826": 2826,
	"key2827": 2827,
	"key2828": 2828,
	"key2829": 2829,
	"key2830": 2830,
	"key2831": 2831,
	"key2832": 2832,
	"key2833": 2833,
	"key2834": 2834,
	"key2835": 2835,
	"key2836": 2836,
	"key2837": 2837,
	"key2838": 2838,
	"key2839": 2839,
	"key2840": 2840,
	"key2841": 2841,
	"key2842": 2842,
	"key2843": 2843,
	"key2844": 2844,
	"key2845": 2845,
	"key2846": 2846,
	"key2847": 2847,
	"key2848": 2848,
	"key2849": 2849,
	"key2850": 2850,
	"key2851": 2851,
	"key2852": 2852,
	"key2853": 2853,
	"key2854": 2854,
	"key2855": 2855,
	"key2856": 2856,
	"key2857": 2857,
	"key2858": 2858,
	"key2859": 2859,
	"key2860": 2860,
	"key2861": 2861,
	"key2862": 2862,
	"key2863": 2863,
	"key2864": 2864,
	"key2865": 2865,
	"key2866": 2866,
	"key2867": 2867,
	"key2868": 2868,
	"key2869": 2869,
	"key2870": 2870,
	"key2871": 2871,
	"key2872": 2872,
	"key2873": 2873,
	"key2874": 2874,
	"key2875": 2875,
	"key2876": 2876,
	"key2877": 2877,
	"key2878": 2878,
	"key2879": 2879,
	"key2880": 2880,
	"key2881": 2881,
	"key2882": 2882,
	"key2883": 2883,
	"key2884": 2884,
	"key2885": 2885,
	"key2886": 2886,
	"key2887": 2887,
	"key2888": 2888,
	"key2889": 2889,
	"key2890": 2890,
	"key2891": 2891,
	"key2892": 2892,
	"key2893": 2893,
	"key2894": 2894,
	"key2895": 2895,
	"key2896": 2896,
	"key2897": 2897,
	"key2898": 2898,
	"key2899": 2899,
	"key2900": 2900,
	"key2901": 2901,
	"key2902": 2902,
	"key2903": 2903,
	"key2904": 2904,
	"key2905": 2905,
	"key2906": 2906,
	"key2907": 2907,
	"key2908": 2908,
	"key2909": 2909,
	"key2910": 2910,
	"key2911": 2911,
	"key2912": 2912,
	"key2913": 2913,
	"key2914": 2914,
	"key2915": 2915,
	"key2916": 2916,
	"key2917": 2917,
	"key2918": 2918,
	"key2919": 2919,
	"key2920": 2920,
	"key2921": 2921,
	"key2922": 2922,
	"key2923": 2923,
	"key2924": 2924,
	"key2925": 2925,
	"key2926": 2926,
	"key2927": 2927,
	"key2928": 2928,
	"key2929": 2929,
	"key2930": 2930,
	"key2931": 2931,
	"key2932": 2932,
	"key2933": 2933,
	"key2934": 2934,
	"key2935": 2935,
	"key2936": 2936,
	"key2937": 2937,
	"key2938": 2938,
	"key2939": 2939,
	"key2940": 2940,
	"key2941": 2941,
	"key2942": 2942,
	"key2943": 2943,
	"key2944": 2944,
	"key2945": 2945,
	"key2946": 2946,
	"key2947": 2947,
	"key2948": 2948,
	"key2949": 2949,
	"key2950": 2950,
	"key2951": 2951,
	"key2952": 2952,
	"key2953": 2953,
	"key2954": 2954,
	"key2955": 2955,
	"key2956": 2956,
	"key2957": 2957,
	"key2958": 2958,
	"key2959": 2959,
	"key2960": 2960,
	"key2961": 2961,
	"key2962": 2962,
	"key2963": 2963,
	"key2964": 2964,
	"key2965": 2965,
	"key2966": 2966,
	"key2967": 2967,
	"key2968": 2968,
	"key2969": 2969,
	"key2970": 2970,
	"key2971": 2971,
	"key2972": 2972,
	"key2973": 2973,
	"key2974": 2974,
	"key2975": 2975,
	"key2976": 2976,
	"key2977": 2977,
	"key2978": 2978,
	"key2979": 2979,
	"key2980": 2980,
	"key2981": 2981,
	"key2982": 2982,
	"key2983": 2983,
	"key2984": 2984,
	"key2985": 2985,
	"key2986": 2986,
	"key2987": 2987,
	"key2988": 2988,
	"key2989": 2989,
	"key2990": 2990,
	"key2991": 2991,
	"key2992": 2992,
	"key2993": 2993,
	"key2994": 2994,
	"key2995": 2995,
	"key2996": 2996,
	"key2997": 2997,
	"key2998": 2998,
	"key2999": 2999,
}

func main() {
	h := 0
	for i := -6000; i < 40000; i++ {
		h = h*31 + ints(i)
	}
	for i := 0; i < 3000; i++ {
		h = h*31 + strs(fmt.Sprint("k", i*i)) + strs(fmt.Sprint("k", i))
	}
	for i := E(0); i < 310; i += 37 {
		fmt.Print(i, " ")
	}
	fmt.Println(types([7]int8{}), types([299]int8{}), types([300]int8{}), types([7]int16{}))
	for i := uint64(0); i < 400000; i += 777 {
		h = h*31 + sparse(i)
	}
	for _, t := range table {
		h = h*31 + t.a + len(t.b) + int(t.c[0]*t.c[1])
	}
	fmt.Println(h, len(m), m["key2999"], m["key77"])
}
