# SPDX-License-Identifier: Apache-2.0
"""The made-up people, places, wares and carriers of the sample. Any likeness is chance; phones and mails lead nowhere."""

# sku, item, price in rupees
WARES = [
    ("LIP-0417", "Matte lipstick, Brick Rose", 349), ("LIP-0422", "Matte lipstick, Nude Walnut", 349),
    ("LIP-0431", "Liquid lip colour, Cherry Noir", 449), ("LIP-0508", "Lip crayon, Dusty Mauve", 299),
    ("LIP-0611", "Lip balm, hibiscus", 179), ("LIP-0702", "Lip gloss, Glass Peach", 249),
    ("KAJ-0102", "Smudge-proof kajal, black", 199), ("KAJ-0110", "Smudge-proof kajal, teal", 219),
    ("EYE-0233", "Liquid eyeliner, 24 h", 329), ("EYE-0240", "Volume mascara", 399),
    ("EYE-0318", "Eyeshadow palette, Jaipur Dusk", 799), ("EYE-0325", "Brow pencil, dark brown", 249),
    ("FND-1204", "Foundation, Warm Sand 04", 599), ("FND-1207", "Foundation, Deep Honey 07", 599),
    ("FND-1301", "Compact powder, Ivory", 399), ("FND-1350", "Concealer stick, medium", 349),
    ("BLU-0901", "Cream blush, Terracotta", 379), ("HIL-0914", "Liquid highlighter, Moonlight", 429),
    ("PRM-0805", "Pore-blurring primer", 499), ("SET-0812", "Setting spray, 100 ml", 459),
    ("FWS-2001", "Face wash, neem and tulsi", 249), ("FWS-2004", "Face wash, vitamin C", 279),
    ("SRM-2110", "Niacinamide serum, 30 ml", 549), ("SRM-2114", "Hyaluronic serum, 30 ml", 579),
    ("SUN-2203", "Sunscreen gel SPF 50", 499), ("MSK-2305", "Clay mask, multani mitti", 349),
    ("NAI-3301", "Nail polish, Kumkum Red", 149), ("NAI-3316", "Nail polish, Monsoon Grey", 149),
    ("NAI-3390", "Nail polish remover wipes", 129), ("BRS-4402", "Blending sponge, set of 2", 299),
    ("BRS-4410", "Brush set, 7 pieces", 899), ("KIT-5501", "Bridal make-up kit", 2499),
    ("KIT-5504", "Everyday starter kit", 1299), ("KIT-5510", "Festive gift box", 1799),
]

# warehouse, its city, its first hub
WAREHOUSES = {
    "west": ("Bhiwandi WH-2", "Bhiwandi", "Mumbai, Vashi"),
    "north": ("Gurugram WH-1", "Gurugram", "Delhi, Okhla"),
    "south": ("Hosur WH-3", "Hosur", "Bengaluru, Whitefield"),
}

# city, region (state), postcode, street, warehouse that serves it, hub before it
CITIES = [
    ("Mumbai", "Maharashtra", "400058", "Veera Desai Road, Andheri West", "west", "Mumbai, Andheri"),
    ("Pune", "Maharashtra", "411038", "Karve Road, Kothrud", "west", "Pune, Chakan"),
    ("Nashik", "Maharashtra", "422005", "Gangapur Road", "west", "Nashik, Ambad"),
    ("Nagpur", "Maharashtra", "440010", "Dharampeth Extension", "west", "Nagpur, Butibori"),
    ("Solapur", "Maharashtra", "413001", "Railway Lines", "west", "Pune, Chakan"),
    ("Ahmedabad", "Gujarat", "380015", "Satellite Road", "west", "Ahmedabad, Aslali"),
    ("Surat", "Gujarat", "395007", "Ghod Dod Road", "west", "Surat, Sachin"),
    ("Rajkot", "Gujarat", "360005", "Kalawad Road", "west", "Ahmedabad, Aslali"),
    ("Vadodara", "Gujarat", "390007", "Race Course Circle", "west", "Surat, Sachin"),
    ("Panaji", "Goa", "403001", "Rua de Ourem, Fontainhas", "west", "Goa, Verna"),
    ("Margao", "Goa", "403601", "Abade Faria Road", "west", "Goa, Verna"),
    ("Indore", "Madhya Pradesh", "452001", "Race Course Road", "west", "Indore, Pithampur"),
    ("Bhopal", "Madhya Pradesh", "462003", "TT Nagar", "west", "Indore, Pithampur"),
    ("Delhi", "Delhi", "110024", "Lajpat Nagar II", "north", "Delhi, Okhla"),
    ("Gurugram", "Haryana", "122002", "DLF Phase 2", "north", "Delhi, Bilaspur"),
    ("Jaipur", "Rajasthan", "302017", "Malviya Nagar", "north", "Jaipur, Sitapura"),
    ("Udaipur", "Rajasthan", "313001", "Ambamata Road", "north", "Jaipur, Sitapura"),
    ("Jodhpur", "Rajasthan", "342003", "Sardarpura C Road", "north", "Jaipur, Sitapura"),
    ("Lucknow", "Uttar Pradesh", "226010", "Gomti Nagar", "north", "Lucknow, Transport Nagar"),
    ("Kanpur", "Uttar Pradesh", "208002", "Swaroop Nagar", "north", "Lucknow, Transport Nagar"),
    ("Varanasi", "Uttar Pradesh", "221010", "Assi Ghat Road", "north", "Lucknow, Transport Nagar"),
    ("Prayagraj", "Uttar Pradesh", "211001", "Civil Lines", "north", "Lucknow, Transport Nagar"),
    ("Dehradun", "Uttarakhand", "248001", "Rajpur Road", "north", "Delhi, Bilaspur"),
    ("Chandigarh", "Chandigarh", "160022", "Sector 22-B", "north", "Ambala, Rajpura"),
    ("Amritsar", "Punjab", "143001", "Lawrence Road", "north", "Ludhiana, Dhandari"),
    ("Ludhiana", "Punjab", "141001", "Ferozepur Road", "north", "Ludhiana, Dhandari"),
    ("Shimla", "Himachal Pradesh", "171001", "The Ridge, Lakkar Bazaar", "north", "Ambala, Rajpura"),
    ("Srinagar", "Jammu and Kashmir", "190001", "Residency Road", "north", "Jammu, Bari Brahmana"),
    ("Leh", "Ladakh", "194101", "Fort Road, Skara", "north", "Jammu, Bari Brahmana"),
    ("Patna", "Bihar", "800001", "Boring Road", "north", "Patna, Fatuha"),
    ("Ranchi", "Jharkhand", "834001", "Lalpur Chowk", "north", "Kolkata, Dankuni"),
    ("Raipur", "Chhattisgarh", "492001", "Shankar Nagar", "west", "Nagpur, Butibori"),
    ("Kolkata", "West Bengal", "700019", "Ballygunge Place", "north", "Kolkata, Dankuni"),
    ("Siliguri", "West Bengal", "734001", "Hill Cart Road", "north", "Kolkata, Dankuni"),
    ("Bhubaneswar", "Odisha", "751007", "Saheed Nagar", "north", "Kolkata, Dankuni"),
    ("Guwahati", "Assam", "781005", "GS Road, Christian Basti", "north", "Guwahati, Changsari"),
    ("Shillong", "Meghalaya", "793001", "Laitumkhrah Main Road", "north", "Guwahati, Changsari"),
    ("Imphal", "Manipur", "795001", "Paona Bazaar", "north", "Guwahati, Changsari"),
    ("Gangtok", "Sikkim", "737101", "MG Marg", "north", "Kolkata, Dankuni"),
    ("Bengaluru", "Karnataka", "560038", "100 Feet Road, Indiranagar", "south", "Bengaluru, Whitefield"),
    ("Mysuru", "Karnataka", "570009", "Saraswathipuram", "south", "Bengaluru, Whitefield"),
    ("Mangaluru", "Karnataka", "575003", "Kadri Hills", "south", "Mangaluru, Baikampady"),
    ("Hyderabad", "Telangana", "500034", "Road No. 12, Banjara Hills", "south", "Hyderabad, Medchal"),
    ("Warangal", "Telangana", "506001", "Hanamkonda Main Road", "south", "Hyderabad, Medchal"),
    ("Vijayawada", "Andhra Pradesh", "520010", "MG Road, Labbipet", "south", "Vijayawada, Gannavaram"),
    ("Visakhapatnam", "Andhra Pradesh", "530003", "Siripuram", "south", "Vijayawada, Gannavaram"),
    ("Chennai", "Tamil Nadu", "600017", "Pondy Bazaar, T. Nagar", "south", "Chennai, Ambattur"),
    ("Coimbatore", "Tamil Nadu", "641002", "DB Road, RS Puram", "south", "Coimbatore, Kurichi"),
    ("Madurai", "Tamil Nadu", "625020", "KK Nagar", "south", "Coimbatore, Kurichi"),
    ("Kochi", "Kerala", "682016", "Ravipuram Road", "south", "Kochi, Kalamassery"),
    ("Kozhikode", "Kerala", "673004", "Mavoor Road", "south", "Kochi, Kalamassery"),
    ("Thiruvananthapuram", "Kerala", "695010", "Vellayambalam", "south", "Kochi, Kalamassery"),
    ("Puducherry", "Puducherry", "605001", "Rue Dumas", "south", "Chennai, Ambattur"),
]

# Where people of these names more often live: the cities' warehouse region.
NAMES = {
    "west": """Aditi Joshi|Amruta Gaikwad|Anil Deshmukh|Bhavna Joshi|Chaitali Shah|Cyril D'Souza|Darshana Mehta
        |Dhruvi Patel|Esha Parekh|Falguni Desai|Gauri Kadam|Hetal Trivedi|Ira Sathe|Jigna Vyas|Kavita Pawar|Ketaki Gokhale
        |Lata Shinde|Maitreyi Bapat|Manasi Phadke|Maria Fernandes|Mitali Thakkar|Mrunal Sawant|Neha Bhatt|Nilofer Merchant
        |Pallavi Jadhav|Prachi Kulkarni|Rhea D'Mello|Rujuta Naik|Sayali More|Shweta Dalvi|Sonal Amin|Swati Bhosale
        |Tanvi Apte|Tejal Gandhi|Urvi Doshi|Vaishali Chavan|Yamini Solanki|Zarine Daruwala|Farah Ansari|Kiran Wagh
        |Aarti Kale|Binita Zaveri|Charu Rane|Deepti Salvi|Foram Pandya|Hina Contractor|Juhi Borkar|Kajal Rathod
        |Leena Pinto|Madhura Deo|Nikita Modi|Pooja Mhatre|Riddhi Soni|Sheetal Gawde""",
    "north": """Aanchal Gupta|Abhishek Tiwari|Aisha Khan|Akanksha Rawat|Alka Saxena|Anjali Verma|Arpita Ghosh|Barnali Das
        |Chandni Kapoor|Deepika Bisht|Divya Malhotra|Gitanjali Borah|Harleen Kaur|Isha Agarwal|Jasleen Gill|Jyoti Yadav
        |Kanika Sethi|Kritika Bhatia|Lhamo Bhutia|Manpreet Dhillon|Megha Rastogi|Mousumi Chatterjee|Naina Chaudhary
        |Nupur Srivastava|Parul Jain|Pema Wangchuk|Poonam Negi|Preeti Mishra|Priyanka Sen|Rachna Mathur|Reena Thakur
        |Ritika Arora|Ruksana Begum|Sakshi Dubey|Shabnam Mir|Shreya Mukherjee|Simran Bedi|Subhashree Mohanty|Sunita Devi
        |Tanya Chopra|Thoibi Devi|Upasana Baruah|Vandana Pathak|Zoya Siddiqui|Iba Marbaniang|Anita Toppo
        |Bhavya Sood|Damini Rai|Ekta Chawla|Garima Tandon|Himani Joshi|Ishani Roy|Kavya Bansal|Lovleen Sandhu
        |Madhuri Singh|Nazia Parveen|Oindrila Basu|Pratibha Kumari|Rashmi Mehra|Shilpi Goel|Tenzin Lhamo""",
    "south": """Aishwarya Menon|Akhila Reddy|Amala Joseph|Ananthi Subramanian|Anu Mathew|Bhargavi Rao|Chitra Raman
        |Divya Nambiar|Gayathri Pillai|Harini Srinivasan|Jyothi Prasad|Kalyani Murthy|Kavya Shetty|Keerthana Gowda
        |Lakshmi Narayanan|Lavanya Hegde|Lekshmi Kurup|Madhavi Latha|Mary George|Nithya Balan|Pavithra Shenoy|Preethi Kamath
        |Rajeshwari Naidu|Ramya Krishnan|Revathi Sundaram|Roshni Varghese|Sahana Bhat|Sangeetha Iyengar|Saraswathi Achar
        |Shalini Thampi|Sindhu Acharya|Sowmya Ranganathan|Sumathi Velu|Suresh Babu|Swapna Chowdary|Tara Menon|Uma Maheshwari
        |Vidya Kini|Yamuna Selvaraj|Zeenath Basheer
        |Abirami Natarajan|Bindu Panicker|Deepika Poojary|Elizabeth Kurian|Hema Chandran|Indira Vasudevan|Janani Ravi
        |Kavitha Ramesh|Malini Ganesan|Nandita Bhandary|Parvathi Nair|Shobha Rani|Thenmozhi Arul|Vani Prakash""",
}

# As the customers wrote themselves, and how their mail address spells it.
DEVANAGARI = [
    ("अंजलि वर्मा", "anjali.verma"), ("सुनीता शर्मा", "sunita.sharma"), ("पूजा मिश्रा", "pooja.mishra"),
    ("रेखा गुप्ता", "rekha.gupta"), ("कविता यादव", "kavita.yadav"), ("नेहा सिंह", "neha.singh"),
    ("प्रिया मेहता", "priya.mehta"), ("मीना कुमारी", "meena.kumari"), ("सीमा चौधरी", "seema.chaudhary"),
    ("ज्योति पाण्डेय", "jyoti.pandey"), ("आशा तिवारी", "asha.tiwari"), ("ममता जोशी", "mamta.joshi"),
    ("श्वेता त्रिपाठी", "shweta.tripathi"), ("गीता देवी", "geeta.devi"), ("किरण राठौर", "kiran.rathore"),
    ("शालिनी दुबे", "shalini.dubey"), ("ऋतु अग्रवाल", "ritu.agarwal"), ("वंदना शुक्ला", "vandana.shukla"),
    ("स्वाती देशमुख", "swati.deshmukh"), ("मनीषा कुलकर्णी", "manisha.kulkarni"), ("वैशाली पाटील", "vaishali.patil"),
    ("रोहिणी जाधव", "rohini.jadhav"), ("अर्चना सावंत", "archana.sawant"), ("दीपाली शिंदे", "deepali.shinde"),
    ("लक्ष्मी नेगी", "laxmi.negi"),
]

# name, phone, street, city, region, postcode, country, zone, currency, rupees to one unit of it
ABROAD = [
    ("Emily Carter", "+1 212 555 0142", "218 West 72nd Street, Apt 4B", "New York", "NY", "10023", "US", "America/New_York", "USD", 84),
    ("Jessica Nguyen", "+1 415 555 0171", "1450 Valencia Street", "San Francisco", "CA", "94110", "US", "America/Los_Angeles", "USD", 84),
    ("Megan O'Brien", "+1 312 555 0119", "3021 North Clark Street", "Chicago", "IL", "60657", "US", "America/Chicago", "USD", 84),
    ("Lauren Fitzgerald", "+1 617 555 0186", "77 Beacon Street", "Boston", "MA", "02108", "US", "America/New_York", "USD", 84),
    ("Charlotte Hughes", "+44 7700 900417", "12 Marchmont Street", "London", "", "WC1N 1AG", "GB", "Europe/London", "GBP", 107),
    ("Zoë Whitfield", "+44 7700 900265", "8 Whiteladies Road", "Bristol", "", "BS8 1PD", "GB", "Europe/London", "GBP", 107),
    ("Fiona MacLeod", "+44 7700 900338", "41 Byres Road", "Glasgow", "", "G11 5RG", "GB", "Europe/London", "GBP", 107),
    ("Sophie Laurent", "+971 50 555 0132", "Marina Walk, Tower 3, Flat 1108", "Dubai", "Dubai", "", "AE", "Asia/Dubai", "AED", 23),
    ("Hannah Schäfer", "+971 55 555 0148", "Al Khalidiyah Street 9", "Abu Dhabi", "Abu Dhabi", "", "AE", "Asia/Dubai", "AED", 23),
    ("Layla Haddad", "+971 56 555 0190", "Al Majaz 2, Corniche Street", "Sharjah", "Sharjah", "", "AE", "Asia/Dubai", "AED", 23),
    ("Grace Tan", "+65 8555 0123", "Blk 214 Bishan Street 23, #07-112", "Singapore", "", "570214", "SG", "Asia/Singapore", "SGD", 63),
    ("Łucja Nowak", "+65 8555 0177", "31 Tiong Bahru Road, #02-05", "Singapore", "", "168731", "SG", "Asia/Singapore", "SGD", 63),
]

# reason, in the carrier's words
ATTEMPTS = {
    "AddressIssue": "House number missing, customer to confirm the address", "CashNotReady": "Cash not ready",
    "CustomerUnavailable": "Door locked, customer not available", "Refused": "Customer refused the parcel",
    "Unreachable": "Customer not reachable by phone", "OtpNotGiven": "Customer did not give the code",
}
